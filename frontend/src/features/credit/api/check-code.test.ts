import { membersAbi } from "@engine/protocol/abi/members";
import { type Credit, creditTypedData } from "@engine/protocol/credit";
import { creditMark, encodeCreditConsent } from "@engine/protocol/credit-link";
import type { Hex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { decodeFunctionData, encodeFunctionResult, pad } from "viem/utils";
import { describe, expect, it } from "vitest";
import { checkCode } from "@/features/credit/api/check-code.ts";
import { scriptedClient } from "@/testing/chain.ts";
import { engineConfig } from "@/testing/engine-config.ts";

const { chainId, contracts } = engineConfig.deployment;
const IDEAS = { chainId, address: contracts.Ideas.address };
const AUTHOR = 1;
const CO_AUTHOR = 7;
const ACTIVE = 1;
const account = privateKeyToAccount(generatePrivateKey());
const credit: Credit = {
  ideaId: 12,
  deadline: 1_900_000_000n,
  shares: [
    { memberId: AUTHOR, shareBps: 6_000 },
    { memberId: CO_AUTHOR, shareBps: 4_000 },
  ],
};

async function codeFor(part: Partial<Credit> = {}, signer = account, memberId = CO_AUTHOR): Promise<string> {
  const signed = { ...credit, ...part };
  const signature = await signer.signTypedData(creditTypedData(IDEAS, signed));
  return encodeCreditConsent({ mark: creditMark(IDEAS, signed), memberId, signature });
}

/** A chain on which the co-author has this account; `wallet` is what the account answers, if it is a contract. */
function chain({ status = ACTIVE, wallet }: { status?: number; wallet?: () => Hex } = {}) {
  return scriptedClient({
    eth_getCode: wallet ? "0x60" : "0x",
    eth_call: ([{ to, data }]: [{ to: Hex; data: Hex }]) => {
      if (to !== contracts.Members.address) return wallet?.() ?? "0x";
      const { functionName } = decodeFunctionData({ abi: membersAbi, data });
      if (functionName === "accountOf")
        return encodeFunctionResult({ abi: membersAbi, functionName, result: account.address });
      const result = { id: CO_AUTHOR, source: 0, status, joinedAt: 1, unit: 0 };
      return encodeFunctionResult({ abi: membersAbi, functionName: "memberAt", result: result as never });
    },
  }).client;
}

const check = (code: string, client = chain()) => checkCode(client, engineConfig, credit, CO_AUTHOR, code);

describe("checkCode", () => {
  it.each(["", "hello", "<script>alert(1)</script>", "A".repeat(1_000_000), "0x"])(
    "finds no code in %.20j, and asks nobody",
    async (text) => {
      expect(await check(text, scriptedClient({}).client)).toEqual({ kind: "unreadable" });
    },
  );

  it("finds a code for another deadline, split or idea", async () => {
    const swapped = credit.shares.map((share) => ({ ...share, shareBps: 5_000 }));
    for (const part of [{ deadline: credit.deadline + 1n }, { shares: swapped }, { ideaId: 13 }]) {
      expect(await check(await codeFor(part))).toEqual({ kind: "otherSplit" });
    }
  });

  it("finds whose code it is, if it is another's", async () => {
    expect(await check(await codeFor({}, account, 9))).toEqual({ kind: "otherMember", memberId: 9 });
  });

  it("finds that another account signed, or that the signature was damaged", async () => {
    const stranger = privateKeyToAccount(generatePrivateKey());
    expect(await check(await codeFor({}, stranger))).toEqual({ kind: "otherAccount" });
    const mark = creditMark(IDEAS, credit);
    for (const signature of ["0x00", `0x${"0".repeat(130)}`, `0x${"f".repeat(130)}`] as const) {
      const code = encodeCreditConsent({ mark, memberId: CO_AUTHOR, signature });
      expect(await check(code)).toEqual({ kind: "otherAccount" });
    }
  });

  it("finds that the member is not active any more", async () => {
    expect(await check(await codeFor(), chain({ status: 2 }))).toEqual({ kind: "inactive" });
  });

  it("takes the member's own signature, however its wallet ends it", async () => {
    const signature = await account.signTypedData(creditTypedData(IDEAS, credit));
    expect(await check(await codeFor())).toEqual({ kind: "agreed", signature });
    const end = Number(`0x${signature.slice(-2)}`) - 27;
    const short = `${signature.slice(0, -2)}0${end}` as Hex;
    const code = encodeCreditConsent({
      mark: creditMark(IDEAS, credit),
      memberId: CO_AUTHOR,
      signature: short,
    });
    expect(await check(code)).toEqual({ kind: "agreed", signature });
  });

  it("asks the account, where that is a contract", async () => {
    const signature = "0x1234" as const;
    const code = encodeCreditConsent({ mark: creditMark(IDEAS, credit), memberId: CO_AUTHOR, signature });
    const accepts = chain({ wallet: () => pad("0x1626ba7e", { dir: "right", size: 32 }) });
    expect(await check(code, accepts)).toEqual({ kind: "agreed", signature });
    const refuses = chain({ wallet: () => pad("0xffffffff", { dir: "right", size: 32 }) });
    expect(await check(code, refuses)).toEqual({ kind: "otherAccount" });
    const knowsNothing = chain({ wallet: () => "0x" });
    expect(await check(code, knowsNothing)).toEqual({ kind: "otherAccount" });
  });

  it("does not judge while the chain is silent", async () => {
    await expect(check(await codeFor(), scriptedClient({}).client)).rejects.toThrow();
  });
});

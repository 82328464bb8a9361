import { membersAbi } from "@engine/protocol/abi/members";
import { encodeErrorResult, type Hex } from "viem";
import { describe, expect, it, vi } from "vitest";
import { joinFlow } from "@/features/members/flows/join.ts";
import { hasName, revertedWith } from "@/lib/errors/error-chain.ts";
import { prepareFlow, type Signer, sendFlow, WalletChangedError } from "@/lib/transactions/run-flow.ts";
import { type Answers, scriptedClient } from "@/testing/chain.ts";
import { engineConfig } from "@/testing/engine-config.ts";

const ACCOUNT: Hex = `0x${"a".repeat(40)}`;
const OTHER: Hex = `0x${"b".repeat(40)}`;
const HASH: Hex = `0x${"1".repeat(64)}`;

/** `join()` returns the new member's number. */
const accepted: Answers = { eth_call: `0x${"0".repeat(63)}5` };
const signing: Answers = { eth_chainId: "0x7a69", eth_sendTransaction: HASH, wallet_sendTransaction: HASH };

function walletOf(reading: Answers, account: Hex = ACCOUNT) {
  const reader = scriptedClient(reading);
  const signer = scriptedClient(signing, account);
  const wallet: Signer = { reader: () => reader.client, signer: async () => signer.client as never };
  const sent = () => signer.asked.filter(({ method }) => method === "eth_sendTransaction");
  return { wallet, sent, reader };
}

const silent: Pick<Signer, "signer"> = {
  signer: async () => {
    throw new Error("nobody should ask this wallet");
  },
};
const prepared = () => prepareFlow(joinFlow, {}, engineConfig, ACCOUNT, silent);

describe("sendFlow", () => {
  it("asks the contract first, then the wallet, and sends the call of the preview", async () => {
    const { wallet, sent, reader } = walletOf(accepted);
    const phases = vi.fn();
    const flow = await prepared();
    expect(await sendFlow(flow, wallet, phases)).toEqual({ id: HASH });
    expect(phases.mock.calls.flat()).toEqual(["checking", "signing"]);
    expect(reader.asked.map(({ method }) => method)).toEqual(["eth_call"]);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.params).toMatchObject([{ from: ACCOUNT, to: flow.call.address }]);
  });

  it("asks for no signature when the contract would refuse, and says why", async () => {
    const data = encodeErrorResult({ abi: membersAbi, errorName: "Members_DoorClosed" });
    const refusing = {
      eth_call() {
        throw Object.assign(new Error("execution reverted"), { code: 3, data });
      },
    };
    const { wallet, sent } = walletOf(refusing);
    const error = await sendFlow(await prepared(), wallet, () => undefined).catch(
      (thrown: unknown) => thrown,
    );
    expect(revertedWith(error)).toEqual({ name: "Members_DoorClosed", args: [] });
    expect(sent()).toEqual([]);
  });

  it("asks for no signature when another account is in use than in the preview", async () => {
    const { wallet, sent } = walletOf(accepted, OTHER);
    await expect(sendFlow(await prepared(), wallet, () => undefined)).rejects.toBeInstanceOf(
      WalletChangedError,
    );
    expect(sent()).toEqual([]);
  });

  it("notices an account that changes between the check and the signature", async () => {
    const { wallet, sent } = walletOf(accepted);
    const first = scriptedClient(signing, ACCOUNT).client;
    const second = scriptedClient(signing, OTHER).client;
    const changing: Signer = {
      ...wallet,
      signer: vi.fn().mockResolvedValueOnce(first).mockResolvedValueOnce(second),
    };
    await expect(sendFlow(await prepared(), changing, () => undefined)).rejects.toBeInstanceOf(
      WalletChangedError,
    );
    expect(sent()).toEqual([]);
  });

  it("sends nothing when the wallet turns out to be on another chain", async () => {
    const elsewhere = scriptedClient({ ...signing, eth_chainId: "0x1" }, ACCOUNT);
    const { wallet } = walletOf(accepted);
    const moved: Signer = { ...wallet, signer: async () => elsewhere.client as never };
    const error = await sendFlow(await prepared(), moved, () => undefined).catch((thrown: unknown) => thrown);
    expect(hasName(error, "ChainMismatchError")).toBe(true);
    expect(elsewhere.asked.map(({ method }) => method)).not.toContain("eth_sendTransaction");
  });

  it("passes on that the wallet is on another chain", async () => {
    const { wallet } = walletOf(accepted);
    const elsewhere: Signer = {
      ...wallet,
      signer: async () => {
        throw Object.assign(new Error("other chain"), { name: "ConnectorChainMismatchError" });
      },
    };
    await expect(sendFlow(await prepared(), elsewhere, () => undefined)).rejects.toThrow("other chain");
  });
});

describe("prepareFlow", () => {
  it("refuses an input that does not fit the flow", async () => {
    await expect(prepareFlow(joinFlow, { extra: 1 }, engineConfig, ACCOUNT, silent)).rejects.toThrow();
  });
});

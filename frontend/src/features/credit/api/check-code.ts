import { membersAbi } from "@engine/protocol/abi/members";
import { type Credit, creditTypedData } from "@engine/protocol/credit";
import { creditMark, decodeCreditConsent } from "@engine/protocol/credit-link";
import type { Address, Client, Hex } from "viem";
import { getCode, readContract } from "viem/actions";
import {
  concat,
  hashTypedData,
  hexToNumber,
  isAddressEqual,
  numberToHex,
  recoverAddress,
  size,
  slice,
} from "viem/utils";
import type { EngineConfig } from "@/config/engine-config.ts";
import type { CodeVerdict } from "@/features/credit/api/code-verdict.ts";
import { readMember } from "@/features/members/api/read-member.ts";
import { hasName } from "@/lib/errors/error-chain.ts";

const WALLET_ABI = [
  {
    type: "function",
    name: "isValidSignature",
    stateMutability: "view",
    inputs: [{ type: "bytes32" }, { type: "bytes" }],
    outputs: [{ type: "bytes4" }],
  },
] as const;

/** What a wallet contract answers if it accepts (ERC-1271). */
const ACCEPTED = "0x1626ba7e";

/**
 * Whether a pasted code says that the member agrees to exactly this split. Judged as the contract will: by the account
 * that is the member's now, first by its key, then, if it is a contract, by asking it.
 * @throws if the chain does not answer
 */
export async function checkCode(
  client: Client,
  engine: EngineConfig,
  credit: Credit,
  memberId: number,
  code: string,
): Promise<CodeVerdict> {
  const { chainId, contracts } = engine.deployment;
  const ideas = { chainId, address: contracts.Ideas.address };
  const consent = decodeCreditConsent(code);
  if (!consent) return { kind: "unreadable" };
  if (consent.mark !== creditMark(ideas, credit)) return { kind: "otherSplit" };
  if (consent.memberId !== memberId) return { kind: "otherMember", memberId: consent.memberId };
  const account = await readContract(client, {
    ...{ address: contracts.Members.address, abi: membersAbi },
    ...{ functionName: "accountOf", args: [memberId] },
  });
  const member = await readMember(client, engine, account);
  if (member?.status !== "Active") return { kind: "inactive" };
  const hash = hashTypedData(creditTypedData(ideas, credit));
  const signature =
    (await signedByKey(hash, consent.signature, account)) ??
    (await acceptedByWallet(client, hash, consent.signature, account));
  return signature ? { kind: "agreed", signature } : { kind: "otherAccount" };
}

/** The signature as the contract takes it, if the account's key made it. */
async function signedByKey(hash: Hex, signature: Hex, account: Address): Promise<Hex | undefined> {
  try {
    const usual = withUsualEnd(signature);
    return isAddressEqual(await recoverAddress({ hash, signature: usual }), account) ? usual : undefined;
  } catch {
    return undefined;
  }
}

/** Some wallets end a signature with 0 or 1; the contract knows 27 and 28 alone. */
function withUsualEnd(signature: Hex): Hex {
  if (size(signature) !== 65) throw new Error("No key makes such a signature");
  const end = hexToNumber(slice(signature, 64));
  return end < 27 ? concat([slice(signature, 0, 64), numberToHex(end + 27, { size: 1 })]) : signature;
}

async function acceptedByWallet(
  client: Client,
  hash: Hex,
  signature: Hex,
  address: Address,
): Promise<Hex | undefined> {
  if (!(await getCode(client, { address }))) return undefined;
  try {
    const answer = await readContract(client, {
      ...{ address, abi: WALLET_ABI, functionName: "isValidSignature", args: [hash, signature] },
    });
    return answer === ACCEPTED ? signature : undefined;
  } catch (error) {
    if (hasName(error, "ContractFunctionRevertedError", "ContractFunctionZeroDataError")) return undefined;
    throw error;
  }
}

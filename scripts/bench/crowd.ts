import { membersAbi } from "@engine/protocol/abi/members";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import type { Deployment } from "@engine/protocol/deployment";
import { LOCAL_PHRASE } from "@engine/protocol/known-keys";
import {
  type Account,
  type Address,
  createWalletClient,
  type Hex,
  http,
  keccak256,
  publicActions,
  toHex,
  zeroHash,
} from "viem";
import { mnemonicToAccount, privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { rpc, rpcMany } from "../lib/json-rpc.ts";

/** Somebody who sends transactions to the local chain and waits until they are mined. */
export function actor(account: Account, rpcUrl: string) {
  const transport = http(rpcUrl, { retryCount: 0 });
  return createWalletClient({ account, chain: foundry, transport, pollingInterval: 20 }).extend(
    publicActions,
  );
}

export type Actor = ReturnType<typeof actor>;

/** Of every call, so that none is estimated: an estimate within one second falls short in the next, which stores more. */
export const ROOM = { gas: 16_000_000n } as const;

/** The owner of the bakery, who holds every human role. */
export function owner(rpcUrl: string): Actor {
  return actor(mnemonicToAccount(LOCAL_PHRASE, { addressIndex: 1 }), rpcUrl);
}

/** Makes the owner a member, unless the organisation already has. */
export async function enrolOwner(boss: Actor, { contracts }: Deployment): Promise<void> {
  const members = { address: contracts.Members.address, abi: membersAbi } as const;
  const account = boss.account.address;
  const { id } = await boss.readContract({ ...members, functionName: "memberAt", args: [account] });
  if (id !== 0) return;
  const admission = { account, source: 0, unit: 0, profileHash: zeroHash };
  await mined(boss, boss.writeContract({ ...ROOM, ...members, functionName: "admit", args: [admission] }));
}

/** Waits for a transaction. @throws Error if it was refused. */
export async function mined(sender: Actor, sent: Promise<`0x${string}`>) {
  const receipt = await sender.waitForTransactionReceipt({ hash: await sent });
  if (receipt.status !== "success") throw new Error("a transaction of the busy season was refused");
  return receipt;
}

/** Transactions in one block. With each block anvil reckons the whole state anew, so that a long season needs few. */
const IN_A_BLOCK = 5;

/**
 * Sends calls to one contract, signed by the node, `IN_A_BLOCK` to a block.
 * @throws Error if one was refused.
 */
export async function callAll(
  rpcUrl: string,
  sender: Actor,
  to: Address,
  calls: readonly Hex[],
): Promise<void> {
  const { address: from } = sender.account;
  const hashes: Hex[] = [];
  await rpc(rpcUrl, "evm_setAutomine", [false]);
  for (const [place, data] of calls.entries()) {
    const transaction = { from, to, data, gas: toHex(ROOM.gas) };
    hashes.push(await rpc<Hex>(rpcUrl, "eth_sendTransaction", [transaction]));
    if ((place + 1) % IN_A_BLOCK === 0 || place + 1 === calls.length) await rpc(rpcUrl, "evm_mine");
  }
  await rpc(rpcUrl, "evm_setAutomine", [true]);
  const wanted = hashes.map((hash) => [hash]);
  const receipts = await rpcMany<{ status: Hex } | null>(rpcUrl, "eth_getTransactionReceipt", wanted);
  if (receipts.some((receipt) => receipt?.status !== "0x1"))
    throw new Error("a transaction of the busy season was refused");
}

/** Admits `count` voters of all sources and gives them votes. Their keys are made from their number. */
export async function gatherCrowd(boss: Actor, { contracts }: Deployment, count: number) {
  const voters = Array.from({ length: count }, (_, i) => privateKeyToAccount(keccak256(toHex(`voter ${i}`))));
  for (let from = 0; from < count; from += 50) {
    const group = voters.slice(from, from + 50);
    const admissions = group.map(({ address }, i) => ({
      account: address,
      source: i % 5,
      unit: 0,
      profileHash: zeroHash,
    }));
    const members = { address: contracts.Members.address, abi: membersAbi } as const;
    await mined(
      boss,
      boss.writeContract({ ...ROOM, ...members, functionName: "admitMany", args: [admissions] }),
    );
    const votes = [group.map(({ address }) => address), group.map((_, i) => BigInt(1 + (i % 17)))] as const;
    const token = { address: contracts.VoteToken.address, abi: voteTokenAbi } as const;
    await mined(boss, boss.writeContract({ ...ROOM, ...token, functionName: "issue", args: votes }));
  }
  return voters;
}

import type { Address, Log, PublicClient, TransactionReceipt } from "viem";
import { keccak256, parseGwei } from "viem";
import type { LocalAccount } from "viem/accounts";
import { type Call, isLocal, sendSigned, signCall } from "../deploy/transactions.ts";

/** Sends one person's call and resolves with the logs of its block. */
export type Send = (account: LocalAccount, call: Call) => Promise<Log[]>;

/** More than any action of a season needs, and less than a block holds. */
const LOCAL_GAS = 8_000_000n;
const LOCAL_FEE = parseGwei("100");

/** A sender for a chain: on the local one it asks for neither gas nor fees, which makes it several times faster. */
export function senderFor(client: PublicClient, chainId: number): Send {
  return isLocal(chainId) ? localSender(client, chainId) : liveSender(client);
}

function liveSender(client: PublicClient): Send {
  return async (account, call) => (await sendSigned(client, await signCall(client, account, call))).logs;
}

function localSender(client: PublicClient, chainId: number): Send {
  /** The nonce of each account's next transaction: nobody else acts for these people while the season is played. */
  const nonces = new Map<Address, number>();
  return async (account, call) => {
    const { address } = account;
    const nonce = nonces.get(address) ?? (await client.getTransactionCount({ address }));
    const fees = { gas: LOCAL_GAS, maxFeePerGas: LOCAL_FEE, maxPriorityFeePerGas: 0n };
    const raw = await account.signTransaction({ type: "eip1559", chainId, nonce, ...fees, ...call });
    const hash = keccak256(raw);
    await client.sendRawTransaction({ serializedTransaction: raw });
    nonces.set(address, nonce + 1);
    const receipt = await client.waitForTransactionReceipt({ hash });
    if (receipt.status !== "success") await explain(client, account, call, receipt);
    return receipt.logs;
  };
}

/** Repeats a reverted call in its block: viem throws with the reason. */
async function explain(
  client: PublicClient,
  account: LocalAccount,
  call: Call,
  { blockNumber, transactionHash }: TransactionReceipt,
): Promise<never> {
  await client.call({ account: account.address, ...call, blockNumber });
  throw new Error(`Transaction ${transactionHash} was reverted for want of gas.`);
}

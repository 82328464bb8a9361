import type { TransactionReceipt } from "viem";
import { getAddress } from "viem";
import type { Journal } from "./journal.ts";
import type { Step } from "./step.ts";

/** Writes down in which block a step's transaction is, and where the contract stands that it created. */
export function noteLanding(journal: Journal, { id, creates }: Step, receipt: TransactionReceipt): void {
  const sent = journal.transactions[id];
  if (sent) sent.block = receipt.blockHash;
  if (!creates || !receipt.contractAddress) return;
  journal.contracts[creates.name] = {
    address: getAddress(receipt.contractAddress),
    startBlock: Number(receipt.blockNumber),
    args: sent?.args ?? [],
  };
}

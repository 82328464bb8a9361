import { getAddress, parseTransaction, type TransactionReceipt } from "viem";
import { Fault } from "../lib/fault.ts";
import type { Context } from "./context.ts";
import { saveJournal } from "./journal.ts";
import type { Step } from "./step.ts";
import { receiptOf, type SignedTransaction, sendSigned, signCall } from "./transactions.ts";

/** Progress of a run: `signed` is on disk and not yet sent, `sent` is in a block, `done` was found done already. */
export interface StepReport {
  /** Counted from 1. */
  number: number;
  of: number;
  step: Step;
  state: "done" | "signed" | "sent";
}

export type Reporter = (report: StepReport) => void;

/**
 * Takes each step that the chain does not already show as done.
 * @throws Fault if a step's transaction fails, or has no effect.
 */
export async function runSteps(
  context: Context,
  steps: readonly Step[],
  journalFile: string,
  report: Reporter,
): Promise<void> {
  await finishInterrupted(context, steps, journalFile);
  for (const [index, step] of steps.entries()) {
    const place = { number: index + 1, of: steps.length, step };
    if (await step.done(context)) report({ ...place, state: "done" });
    else await take(context, step, journalFile, (state) => report({ ...place, state }));
  }
}

async function take(
  context: Context,
  step: Step,
  journalFile: string,
  report: (state: StepReport["state"]) => void,
): Promise<void> {
  const transaction = await signCall(context.client, context.deployer, await step.call(context));
  const args = step.creates?.args(context) ?? [];
  context.journal.inFlight = { step: step.id, args, transaction };
  await saveJournal(journalFile, context.journal);
  report("signed");
  const receipt = await sendSigned(context.client, transaction);
  await land(context, step, receipt, journalFile);
  if (!(await step.done(context))) throw new Fault(`"${step.title}" had no effect (${transaction.hash}).`);
  report("sent");
}

/** Settles what a killed run left between its journal and the chain. */
async function finishInterrupted(
  context: Context,
  steps: readonly Step[],
  journalFile: string,
): Promise<void> {
  const { inFlight } = context.journal;
  if (!inFlight) return;
  const step = steps.find(({ id }) => id === inFlight.step);
  const receipt = step && (await sendAgain(context, inFlight.transaction));
  if (step && receipt) return land(context, step, receipt, journalFile);
  context.journal.inFlight = undefined;
  await saveJournal(journalFile, context.journal);
}

/** Undefined if the transaction can no longer happen: its nonce is spent on another, or the chain was wound back. */
async function sendAgain(
  { client, deployer }: Context,
  transaction: SignedTransaction,
): Promise<TransactionReceipt | undefined> {
  const nonce = await client.getTransactionCount({ address: deployer.address, blockTag: "pending" });
  if ((parseTransaction(transaction.raw).nonce ?? 0) > nonce) return undefined;
  try {
    return await sendSigned(client, transaction);
  } catch (error) {
    if (error instanceof Fault) return undefined;
    return receiptOf(client, transaction.hash);
  }
}

async function land(
  { journal }: Context,
  step: Step,
  receipt: TransactionReceipt,
  journalFile: string,
): Promise<void> {
  if (step.creates && receipt.contractAddress) {
    journal.contracts[step.creates.name] = {
      address: getAddress(receipt.contractAddress),
      startBlock: Number(receipt.blockNumber),
      args: journal.inFlight?.args ?? [],
    };
  }
  journal.inFlight = undefined;
  await saveJournal(journalFile, journal);
}

import { parseTransaction, type TransactionReceipt } from "viem";
import { Fault } from "../lib/fault.ts";
import type { Context } from "./context.ts";
import { type SentStep, saveJournal } from "./journal.ts";
import { noteLanding } from "./landing.ts";
import type { Step } from "./step.ts";
import { RevertedFault, receiptOf, type SignedTransaction, sendSigned, signCall } from "./transactions.ts";

/** Progress of a run: `signed` is on disk and not yet sent, `sent` is in a block, `done` was found done already. */
export interface StepReport {
  /** Counted from 1. */
  number: number;
  of: number;
  step: Step;
  state: "done" | "signed" | "sent";
}

export type Reporter = (report: StepReport) => void;

/** The chain no longer has steps that it had: begin again, and send those as they were. */
export class TakenBack extends Fault {}

export interface RunOptions {
  journalFile: string;
  report: Reporter;
  /** Resolves when what was sent so far can be relied on: asked for before a step that cannot be undone. */
  settled: () => Promise<void>;
  /** A chain of one's own takes nothing back: a step that is done there need not be remembered. */
  forgetful: boolean;
}

/**
 * Takes each step that the chain does not already show as done.
 * @throws TakenBack; Fault if a step's transaction fails, or has no effect.
 */
export async function runSteps(
  context: Context,
  steps: readonly Step[],
  { journalFile, report, settled, forgetful }: RunOptions,
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const place = { number: index + 1, of: steps.length, step };
    if (await step.done(context)) {
      report({ ...place, state: "done" });
      continue;
    }
    if (step.forGood) await settled();
    await take(context, step, journalFile, (state) => report({ ...place, state }));
    if (forgetful) delete context.journal.transactions[step.id];
  }
}

async function take(
  context: Context,
  step: Step,
  journalFile: string,
  report: (state: StepReport["state"]) => void,
): Promise<void> {
  const receipt =
    (await sendAgain(context, step)) ?? (await sendFirst(context, step, journalFile, () => report("signed")));
  noteLanding(context.journal, step, receipt);
  await saveJournal(journalFile, context.journal);
  if (!(await step.done(context)))
    throw new Fault(`"${step.title}" had no effect (${receipt.transactionHash}).`);
  report("sent");
}

async function sendFirst(
  context: Context,
  step: Step,
  journalFile: string,
  signed: () => void,
): Promise<TransactionReceipt> {
  const transaction = await signCall(context.client, context.deployer, await step.call(context));
  refuseSpentNonce(context, transaction);
  context.journal.transactions[step.id] = { args: step.creates?.args(context) ?? [], transaction };
  await saveJournal(journalFile, context.journal);
  signed();
  return sendSigned(context.client, transaction);
}

/** A contract's address follows from the nonce: no step may take the nonce of one that must be sent again. */
function refuseSpentNonce({ journal }: Context, transaction: SignedTransaction): void {
  const landed = Object.values(journal.transactions).filter((sent) => sent?.block);
  if (landed.some((sent) => sent && nonceOf(sent.transaction) >= nonceOf(transaction)))
    throw new TakenBack(
      "The chain has taken back steps of the deployment. Run again to send them once more.",
    );
}

function nonceOf({ raw }: SignedTransaction): number {
  return parseTransaction(raw).nonce ?? 0;
}

/** Sends what was signed for a step before, by a run that was killed or on blocks that the chain took back. */
async function sendAgain(context: Context, { id }: Step): Promise<TransactionReceipt | undefined> {
  const known = context.journal.transactions[id];
  return known && (await canStillHappen(context, known)) ? resend(context, known) : undefined;
}

/** Not if its nonce lies beyond the account's: the chain was wound back further than our journal goes. */
async function canStillHappen({ client, deployer }: Context, { transaction }: SentStep): Promise<boolean> {
  const nonce = await client.getTransactionCount({ address: deployer.address, blockTag: "pending" });
  return nonceOf(transaction) <= nonce;
}

/** Undefined if it was reverted, or its nonce is spent on another. */
async function resend(
  { client }: Context,
  { transaction }: SentStep,
): Promise<TransactionReceipt | undefined> {
  try {
    return await sendSigned(client, transaction);
  } catch (error) {
    if (error instanceof RevertedFault) return undefined;
    if (error instanceof Fault) throw error;
    return receiptOf(client, transaction.hash);
  }
}

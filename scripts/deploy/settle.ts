import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "./context.ts";
import { saveJournal } from "./journal.ts";
import { noteLanding } from "./landing.ts";
import { type Reporter, runSteps, TakenBack } from "./run-steps.ts";
import type { Step } from "./step.ts";
import { isLocal, receiptOf } from "./transactions.ts";

/** Blocks that must come after the last step before a public chain is taken to have made up its mind. */
const PUBLIC_CONFIRMATIONS = 5;
/** How often the chain may take steps back before we give up on it. */
const MOST_ROUNDS = 10;

export interface SettleOptions {
  journalFile: string;
  report: Reporter;
  /** Blocks to wait for after the last step; none on the local chain by default. */
  confirmations?: number | undefined;
}

/**
 * Takes every step, waits until blocks have come after the last, and begins again for steps that the chain has taken
 * back meanwhile. The deployer gives up its power only over steps that have settled.
 * @throws what a step throws on a chain that has taken nothing back.
 */
export async function runUntilSettled(
  context: Context,
  steps: readonly Step[],
  { confirmations = isLocal(context.chainId) ? 0 : PUBLIC_CONFIRMATIONS, ...options }: SettleOptions,
): Promise<void> {
  const settled = async () => {
    await awaitBlocks(context, confirmations);
    if (!(await stands(context))) throw new TakenBack("The chain keeps taking back steps of the deployment.");
  };
  for (let round = 1; ; round++) {
    await reread(context, steps);
    try {
      await runSteps(context, steps, { ...options, settled, forgetful: confirmations === 0 });
      await settled();
      break;
    } catch (failure) {
      const again = failure instanceof TakenBack || !(await stands(context));
      if (!again || round === MOST_ROUNDS) throw failure;
    }
  }
  context.journal.transactions = {};
  await saveJournal(options.journalFile, context.journal);
}

/** Finds out in which block each transaction sent so far is now, if in any. */
async function reread({ client, journal }: Context, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const sent = journal.transactions[step.id];
    const receipt = sent && (await receiptOf(client, sent.transaction.hash));
    if (receipt?.status === "success") noteLanding(journal, step, receipt);
    else if (sent) sent.block = undefined;
  }
}

/** Whether every transaction is still in the block where we saw it. */
async function stands({ client, journal }: Context): Promise<boolean> {
  for (const sent of Object.values(journal.transactions)) {
    if (!sent?.block) continue;
    const receipt = await receiptOf(client, sent.transaction.hash);
    if (receipt?.blockHash !== sent.block) return false;
  }
  return true;
}

async function awaitBlocks({ client, journal }: Context, count: number): Promise<void> {
  // A run that found everything done has nothing to wait for.
  if (count === 0 || Object.keys(journal.transactions).length === 0) return;
  const last = await client.getBlockNumber();
  while ((await client.getBlockNumber()) < last + BigInt(count)) await sleep(client.pollingInterval);
}

import type { EngineEvent, Target } from "../contracts.ts";
import { checkBacking } from "./backing.ts";
import type { DigestStep } from "./digest.ts";
import type { Dossier, Summary } from "./dossier.ts";
import type { Finding } from "./findings.ts";
import { checkFingerprints } from "./fingerprints.ts";
import { decodeLogs, eventsNamed, nameOf } from "./idea-events.ts";
import { checkMoney } from "./money.ts";
import { checkReviews } from "./reviews.ts";
import { digestOf, summarise } from "./summary.ts";
import { checkTallies } from "./tallies.ts";
import { checkDocuments } from "./verify-documents.ts";

/** What a check of a dossier looked at and found. */
export interface DossierCheck {
  findings: Finding[];
  /** How many of each thing were looked at, so that "nothing found" can be told from "nothing looked at". */
  checked: Record<string, number>;
}

/**
 * Checks a dossier by itself, without asking anybody: each part against its fingerprint, each document against the
 * hash that a log names, the logs against the audit digest, each tally against the ballots, each score against the
 * scorecards, the money against the ledger, and the summary against all of it.
 */
export async function verifyDossier(dossier: Dossier): Promise<DossierCheck> {
  const target: Target = dossier;
  const { events, findings: unreadable } = decodeLogs(target, dossier.logs);
  const steps = digestOf(events, target, dossier.ideaId);
  const altered = (await checkFingerprints(dossier)).map((finding) => named(finding, events));
  const findings = [
    ...altered,
    ...unreadable,
    ...(await checkDocuments(dossier, events, target)),
    ...checkSteps(steps, dossier),
    ...checkBacking(events, target),
    ...checkTallies(events, dossier.ideaId),
    ...checkReviews(events),
    ...checkMoney(events),
    ...checkSummary(dossier.summary, summarise(events, target, dossier.ideaId)),
  ];
  return { findings, checked: countsOf(dossier, events, steps) };
}

/** Adds to a finding on a log which event it is. */
function named(finding: Finding, events: readonly EngineEvent[]): Finding {
  const { item } = finding;
  if (item.type !== "log") return finding;
  const event = events.find(({ at }) => at.block === item.block && at.logIndex === item.logIndex);
  return event ? { ...finding, item: { ...item, event: nameOf(event) } } : finding;
}

/** Entries that do not follow, or announce another head; after the first such entry every head differs. */
function checkSteps(steps: readonly DigestStep[], { headOnChain }: Dossier): Finding[] {
  const itemOf = ({ seq, block, transaction }: DigestStep) =>
    ({ type: "entry", seq, block, transaction }) as const;
  const first = steps.findIndex(({ agrees }) => !agrees);
  const step = steps[first];
  if (step)
    return [
      { code: step.follows ? "otherHead" : "gap", item: itemOf(step), due: `${first}`, said: `${step.seq}` },
    ];
  const last = steps.at(-1);
  if (!last || last.head === headOnChain) return [];
  return [{ code: "otherHeadOnChain", item: itemOf(last), due: headOnChain, said: last.head }];
}

function checkSummary(said: Summary, due: Summary): Finding[] {
  if (JSON.stringify(said) === JSON.stringify(due)) return [];
  return [{ code: "otherSum", item: { type: "summary" } }];
}

function countsOf(
  { logs, documents, absent }: Dossier,
  events: readonly EngineEvent[],
  steps: readonly DigestStep[],
): Record<string, number> {
  return {
    logs: logs.length,
    documents: documents.length,
    "documents not to be had": absent.length,
    "digest entries": steps.length,
    "stage changes": eventsNamed(events, "Ideas", "StageChanged").length,
    ballots: eventsNamed(events, "Rounds", "BallotCast").length,
    tallies: eventsNamed(events, "Rounds", "EntrySettled").length,
    scorecards: eventsNamed(events, "Reviews", "ScorecardRevealed").length,
    movements: eventsNamed(events, "Treasury", "Moved").length,
  };
}

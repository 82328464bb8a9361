import { grantDecider, memberOr, proposalDecider, stageDecider } from "@engine/audit/decisions/deciders";
import { type Decision, kindOfEvent, type Subject } from "@engine/audit/decisions/decision";
import { countPlaces, numbersOf, voteNumbers } from "@engine/audit/decisions/numbers";
import type { Hex } from "viem";
import type { DecisionDetailsQuery, DecisionsQuery } from "@/features/audit/api/generated/graphql.ts";
import { parameterNumbersOf } from "@/features/audit/api/parameters-of-rows.ts";

export type ActivityRow = DecisionsQuery["activities"][number];
export type DetailRows = Omit<DecisionDetailsQuery, "_meta">;

type Named = NonNullable<ActivityRow["actor"]>;

/** A decision with the names that a screen shows beside it. */
export interface NamedDecision {
  id: string;
  decision: Decision;
  idea: ActivityRow["idea"];
  /** The member who decided, if one did. */
  member: Named | undefined;
}

type Content = Pick<Decision, "subject" | "outcome" | "decider" | "numbers"> & {
  ground?: string;
  reasonHash?: Hex | null | undefined;
  reason?: string | null | undefined;
  member?: Named | null | undefined;
};

/** Decisions as the index tells them. An event whose details it does not have (yet) is left out. */
export function decisionsOfRows(rows: readonly ActivityRow[], details: DetailRows): NamedDecision[] {
  return rows.flatMap((row): NamedDecision[] => {
    const kind = kindOfEvent(row.event);
    const content = contentOf(row, details);
    if (!kind || !content) return [];
    const { member, reasonHash, reason, ground = "", ...rest } = content;
    const decision: Decision = {
      ...{ kind, event: row.event, ...rest, ideaId: row.idea?.number, ground },
      ...{ reasonHash: reasonHash ?? undefined, reason: reason ?? "" },
      ...{ timestamp: Number(row.timestamp), block: Number(row.block), logIndex: row.logIndex },
      transaction: row.transaction,
    };
    return [{ id: row.id, decision, idea: row.idea, member: member ?? undefined }];
  });
}

function contentOf(row: ActivityRow, details: DetailRows): Content | undefined {
  switch (row.event) {
    case "StageChanged":
      return stageContent(row, details);
    case "EntrySettled":
      return entryContent(row, details);
    case "ReviewClosed":
      return reviewContent(row);
    case "GrantClosed":
      return grantContent(row);
    case "VerdictGiven":
      return verdictContent(row, details);
    case "PilotEnded":
      return pilotContent(row);
    case "OutcomeDecided":
      return outcomeContent(row);
    case "FlagResolved":
      return flagContent(row);
    default:
      return row.event.startsWith("Proposal") && row.proposal
        ? proposalContent(row, row.proposal)
        : parameterContent(row, details);
  }
}

function stageContent({ idea, transaction, logIndex }: ActivityRow, { stageChanges }: DetailRows) {
  const change = stageChanges.find((one) => one.transaction === transaction && one.logIndex === logIndex);
  if (!change || !idea) return undefined;
  const { to, ground, version, reasonHash, reasonContent, module, actor } = change;
  const decider = stageDecider(module.name, actor?.number ?? 0, ground);
  return {
    ...{ subject: { type: "idea", number: idea.number } as const, outcome: to, ground, decider },
    ...{ numbers: numbersOf({ version }), reasonHash, reason: reasonContent?.text },
    member: decider.by === "member" ? actor : undefined,
  };
}

function entryContent({ round, idea }: ActivityRow, { roundEntries }: DetailRows) {
  const entry = roundEntries.find(
    (one) => one.round.number === round?.number && one.idea.number === idea?.number,
  );
  if (!entry?.outcome || !round || !idea) return undefined;
  const { outcome, forWeight, againstWeight, abstainWeight, forVoters, againstVoters } = entry;
  const tally = { forWeight, againstWeight, abstainWeight, forVoters, againstVoters };
  const subject = { type: "entry", number: round.number, ideaId: idea.number } as const;
  const numbers = numbersOf({ ...tally, supply: round.supply });
  return { subject, outcome, decider: { by: "voters" } as const, numbers };
}

function reviewContent({ review }: ActivityRow): Content | undefined {
  if (!review) return undefined;
  const { number, result, score, scorecardCount, commitments } = review;
  return {
    ...{ subject: { type: "review", number }, outcome: result, decider: { by: "reviewers" } },
    numbers: numbersOf({ score: score ?? 0, scorecards: scorecardCount, commitments }),
  };
}

function grantContent({ grant }: ActivityRow): Content | undefined {
  if (!grant) return undefined;
  const { number, amount, state, byAutonomy, reason, reasonContent } = grant;
  const [eligible, support, refuse] = [grant.eligible, grant.support, grant.refuse].map(countPlaces);
  return {
    ...{ subject: { type: "grant", number }, outcome: state, decider: grantDecider(state) },
    ...{ reasonHash: reason?.hash, reason: reasonContent?.text },
    numbers: numbersOf({ amount, eligible, support, refuse, byAutonomy }),
  };
}

function verdictContent({ id, pilot }: ActivityRow, { verdicts }: DetailRows): Content | undefined {
  const verdict = verdicts.find((one) => one.id === id);
  if (!verdict || !pilot) return undefined;
  const { milestone, accepted, qualityBps, isFinal, reason, reasonContent, verifier } = verdict;
  return {
    subject: { type: "step", number: pilot.number, place: milestone.place },
    ...{ outcome: accepted ? "Accepted" : "Refused", decider: memberOr(verifier?.number ?? 0, "rule") },
    ...{ numbers: numbersOf({ qualityBps, isFinal }), member: verifier },
    ...{ reasonHash: reason?.hash, reason: reasonContent?.text },
  };
}

function pilotContent({ pilot }: ActivityRow): Content | undefined {
  if (!pilot) return undefined;
  const { number, state, budget, actual, targetValue, endReason, endReasonContent, endedBy } = pilot;
  const isMeasured = state === "TargetMet" || state === "TargetMissed";
  const decider = memberOr(isMeasured ? 0 : (endedBy?.number ?? 0), "rule");
  return {
    ...{ subject: { type: "pilot", number }, outcome: state, decider },
    ...{ reasonHash: endReason?.hash, reason: endReasonContent?.text },
    numbers: numbersOf({ budget, target: targetValue, actual: isMeasured ? actual : undefined }),
    member: decider.by === "member" ? endedBy : undefined,
  };
}

function outcomeContent({ report }: ActivityRow): Content | undefined {
  if (!report) return undefined;
  const { number, state, benefit, attestations, disputes } = report;
  const numbers = numbersOf({ benefit, attestations, disputes });
  return { subject: { type: "report", number }, outcome: state, decider: { by: "judges" }, numbers };
}

function flagContent({ flag, actor }: ActivityRow): Content | undefined {
  if (!flag) return undefined;
  return {
    ...{ subject: { type: "flag", number: flag.number }, outcome: flag.state, numbers: {} },
    ...{ decider: memberOr(actor?.number ?? 0, "governance"), member: actor },
    ...{ reasonHash: flag.resolution?.hash, reason: flag.resolutionContent?.text },
  };
}

function proposalContent({ event }: ActivityRow, proposal: NonNullable<ActivityRow["proposal"]>): Content {
  const { id, description, standing, forVotes, againstVotes, abstainVotes, voterCount } = proposal;
  // A proposal stands where its newest event left it; this one may be an earlier event.
  const outcome = event === "ProposalClosed" ? standing : event.replace("Proposal", "");
  const subject: Subject = { type: "proposal", id };
  const tally = { inFavour: forVotes, against: againstVotes, abstain: abstainVotes };
  const numbers = voteNumbers(tally, voterCount);
  return { subject, outcome, decider: proposalDecider(outcome), numbers, reason: description };
}

function parameterContent(row: ActivityRow, details: DetailRows): Content {
  return {
    ...{ subject: { type: "parameter", event: row.event }, outcome: "Set" },
    ...{ decider: memberOr(row.actor?.number ?? 0, "governance"), member: row.actor },
    numbers: parameterNumbersOf(row, details),
  };
}

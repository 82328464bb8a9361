import { FLAG_STATE_NAMES, GRANT_STATE_NAMES, REPORT_STATE_NAMES } from "@engine/protocol/enums";
import { PROPOSAL_STATE_NAMES } from "@engine/protocol/governor";
import { getAddress, numberToHex } from "viem/utils";
import { CONTRACT_NAMES, type EngineEvent, type Target } from "../contracts.ts";
import { groundName, outcomeName, pilotStateName, reviewResultName, stageName } from "../state/names.ts";
import { countJudgements } from "../state/outcomes/state.ts";
import { grantDecider, memberOr, proposalDecider, stageDecider } from "./deciders.ts";
import type { Decision } from "./decision.ts";
import type { Chronicle } from "./decisions-of-events.ts";
import { countPlaces, numbersOf, voteNumbers } from "./numbers.ts";
import { parameterNumbers } from "./parameter-numbers.ts";

/** What an event says of a decision; its kind and place are told for all alike. */
export type Content = Pick<Decision, "subject" | "ideaId" | "outcome" | "decider" | "numbers"> &
  Partial<Pick<Decision, "ground" | "reasonHash" | "reason">>;

type Named<EventName extends EngineEvent["eventName"]> = Extract<EngineEvent, { eventName: EventName }>;

/** What an event that tells a decision says of it. */
export function contentOf(event: EngineEvent, chronicle: Chronicle): Content {
  switch (event.eventName) {
    case "StageChanged":
      return stageContent(event, chronicle.target);
    case "EntrySettled":
      return entryContent(event);
    case "ReviewClosed":
      return reviewContent(event);
    case "GrantClosed":
      return grantContent(event, chronicle);
    case "VerdictGiven":
      return verdictContent(event, chronicle);
    case "PilotEnded":
      return pilotContent(event, chronicle);
    case "OutcomeDecided":
      return outcomeContent(event, chronicle);
    case "FlagResolved":
      return flagContent(event);
    case "ProposalQueued":
      return proposalContent(event.args.proposalId, "Queued", chronicle);
    case "ProposalExecuted":
      return proposalContent(event.args.proposalId, "Executed", chronicle);
    case "ProposalCanceled":
      return proposalContent(event.args.proposalId, "Canceled", chronicle);
    case "ProposalClosed":
      return proposalContent(
        event.args.proposalId,
        PROPOSAL_STATE_NAMES[event.args.state] ?? "Defeated",
        chronicle,
      );
    default:
      return parameterContent(event);
  }
}

function stageContent({ args }: Named<"StageChanged">, target: Target): Content {
  const { ideaId, to, ground, reasonHash, module, actorId, version } = args;
  const name = CONTRACT_NAMES.find((one) => getAddress(target.contracts[one].address) === module);
  return {
    ...{
      subject: { type: "idea", number: ideaId },
      ideaId,
      outcome: stageName(to),
      ground: groundName(ground),
    },
    ...{
      decider: stageDecider(name, actorId, groundName(ground)),
      numbers: numbersOf({ version }),
      reasonHash,
    },
  };
}

function entryContent({ args }: Named<"EntrySettled">): Content {
  const { roundId, ideaId, outcome, tally, supply } = args;
  return {
    ...{ subject: { type: "entry", number: roundId, ideaId }, ideaId, outcome: outcomeName(outcome) },
    ...{ decider: { by: "voters" }, numbers: numbersOf({ ...tally, supply }) },
  };
}

function reviewContent({ args }: Named<"ReviewClosed">): Content {
  const { reviewId, ideaId, result, score, scorecards, commitments } = args;
  return {
    ...{ subject: { type: "review", number: reviewId }, ideaId, outcome: reviewResultName(result) },
    ...{ decider: { by: "reviewers" }, numbers: numbersOf({ score, scorecards, commitments }) },
  };
}

function grantContent({ args }: Named<"GrantClosed">, { state }: Chronicle): Content {
  const { grantId, amount, byAutonomy } = args;
  const grant = state.grants.byId.get(grantId);
  const outcome = GRANT_STATE_NAMES[args.state] ?? "None";
  const [eligible, support, refuse] = [grant?.eligible, grant?.support, grant?.refuse].map((bits = 0) =>
    countPlaces(bits),
  );
  return {
    ...{
      subject: { type: "grant", number: grantId },
      ideaId: grant?.ideaId,
      outcome,
      reasonHash: grant?.reasonHash,
    },
    decider: grantDecider(outcome),
    numbers: numbersOf({ amount, eligible, support, refuse, byAutonomy }),
  };
}

function verdictContent({ args }: Named<"VerdictGiven">, { state }: Chronicle): Content {
  const { pilotId, place, accepted, qualityBps, reasonHash, isFinal, verifierId } = args;
  return {
    ...{ subject: { type: "step", number: pilotId, place }, ideaId: state.pilots.byId.get(pilotId)?.ideaId },
    ...{
      outcome: accepted ? "Accepted" : "Refused",
      reasonHash,
      decider: { by: "member", memberId: verifierId },
    },
    numbers: numbersOf({ qualityBps, isFinal }),
  };
}

function pilotContent({ args }: Named<"PilotEnded">, { state }: Chronicle): Content {
  const { pilotId, ideaId, actual, reasonHash, actorId } = args;
  const pilot = state.pilots.byId.get(pilotId);
  const outcome = pilotStateName(args.state);
  const isMeasured = outcome === "TargetMet" || outcome === "TargetMissed";
  return {
    ...{ subject: { type: "pilot", number: pilotId }, ideaId, outcome, reasonHash },
    decider: memberOr(isMeasured ? 0 : actorId, "rule"),
    numbers: numbersOf({
      budget: pilot?.budget,
      target: pilot?.target.value,
      actual: isMeasured ? actual : undefined,
    }),
  };
}

function outcomeContent({ args }: Named<"OutcomeDecided">, { state }: Chronicle): Content {
  const { reportId, ideaId } = args;
  const report = state.outcomes.byId.get(reportId);
  const [attestations, disputes] = [true, false].map((agrees) =>
    report ? countJudgements(report, agrees) : 0,
  );
  return {
    ...{
      subject: { type: "report", number: reportId },
      ideaId,
      outcome: REPORT_STATE_NAMES[args.state] ?? "None",
    },
    ...{
      decider: { by: "judges" },
      numbers: numbersOf({ benefit: report?.benefit, attestations, disputes }),
    },
  };
}

function flagContent({ args }: Named<"FlagResolved">): Content {
  const { flagId, ideaId, state, reasonHash, actorId } = args;
  return {
    ...{
      subject: { type: "flag", number: flagId },
      ideaId,
      outcome: FLAG_STATE_NAMES[state] ?? "None",
      reasonHash,
    },
    ...{ decider: memberOr(actorId, "governance"), numbers: {} },
  };
}

function proposalContent(proposalId: bigint, outcome: string, { state }: Chronicle): Content {
  const proposal = state.governor.proposals.get(proposalId);
  const subject = { type: "proposal", id: numberToHex(proposalId, { size: 32 }) } as const;
  return {
    ...{ subject, ideaId: undefined, outcome, reason: proposal?.description ?? "" },
    ...{
      decider: proposalDecider(outcome),
      numbers: proposal ? voteNumbers(proposal.tally, proposal.votes.size) : {},
    },
  };
}

function parameterContent(event: EngineEvent): Content {
  const { actorId = 0 } = event.args as { actorId?: number };
  return {
    ...{ subject: { type: "parameter", event: event.eventName }, ideaId: undefined, outcome: "Set" },
    ...{ decider: memberOr(actorId, "governance"), numbers: parameterNumbers(event) },
  };
}

import { BADGE_KIND_NAMES, type BadgeKind, type PilotState, type Stage } from "@engine/protocol/enums";
import type { EngineState } from "../context.ts";
import { stageNumber } from "../ideas/stages.ts";
import { creditsOf } from "../ideas/state.ts";
import { COIN, FORECASTS_NEEDED } from "../reviews/forecast.ts";
import { placeOf } from "../teams/state.ts";

const ENTRIES_LIMIT = 64;

/** Stages of ideas that were found ready. No way leads to Stopped but from a ballot or a pilot. */
const FOUND_READY: readonly Stage[] = ["Ready", "InBallot", "Approved", "InPilot", "Implemented", "Stopped"];

/** Whether a member has earned a badge on a ground, now. */
export function isEarned(state: EngineState, memberId: number, kind: number, ref: number): boolean {
  const name: BadgeKind | undefined = BADGE_KIND_NAMES[kind];
  switch (name) {
    case "Proposer":
      return stands(state, memberId, ref, FOUND_READY);
    case "Implementer":
      return stands(state, memberId, ref, ["Implemented"]);
    case "Decider":
      return hasVoted(state, memberId, ref);
    case "Approved":
      return isApproved(state, memberId, ref);
    case "Forecaster":
      return ref === 0 && isForecaster(state, memberId);
    case "Courage":
      return hasLed(state, memberId, ref, "StoppedEarly");
    case "Lead":
      return hasLed(state, memberId, ref, "TargetMet");
    case "Founder":
      return isFounder(state, memberId, ref);
    default:
      return false;
  }
}

function stands(state: EngineState, memberId: number, ideaId: number, stages: readonly Stage[]): boolean {
  const idea = state.ideas.byId.get(ideaId);
  if (!idea || !isCredited(state, memberId, ideaId)) return false;
  return stages.some((stage) => stageNumber(stage) === idea.stage);
}

function isCredited({ ideas }: EngineState, memberId: number, ideaId: number): boolean {
  const idea = ideas.byId.get(ideaId);
  return idea !== undefined && creditsOf(idea).some((share) => share.memberId === memberId);
}

/** The ballot must be of the account that is the member's now. */
function hasVoted({ rounds, members }: EngineState, memberId: number, roundId: number): boolean {
  const account = members.byId.get(memberId)?.account;
  return account !== undefined && rounds.byId.get(roundId)?.ballots.has(account) === true;
}

function isApproved(state: EngineState, memberId: number, ref: number): boolean {
  const round = state.rounds.byId.get(Math.floor(ref / ENTRIES_LIMIT));
  const place = ref % ENTRIES_LIMIT;
  const ideaId = round?.ideaIds[place];
  if (ideaId === undefined || round?.settlements[place]?.outcome !== "Approved") return false;
  return isCredited(state, memberId, ideaId);
}

function isForecaster({ reviews }: EngineState, memberId: number): boolean {
  const record = reviews.records.get(memberId);
  if (!record || record.forecasts < FORECASTS_NEEDED) return false;
  return record.errorSum < BigInt(COIN * record.forecasts);
}

function hasLed({ pilots }: EngineState, memberId: number, pilotId: number, ended: PilotState): boolean {
  const pilot = pilots.byId.get(pilotId);
  return pilot !== undefined && pilot.leadId === memberId && pilot.state === ended;
}

/** A seat of a team that funded that grant. */
function isFounder({ grants, teams }: EngineState, memberId: number, grantId: number): boolean {
  const grant = grants.byId.get(grantId);
  const team = teams.byId.get(grant?.teamId ?? 0);
  return grant?.state === "Funded" && team !== undefined && placeOf(team, memberId) >= 0;
}

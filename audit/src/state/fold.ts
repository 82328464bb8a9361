import type { EngineEvent, Target } from "../contracts.ts";
import type { Report } from "../differences.ts";
import { reduceForwarder } from "./access/forwarder.ts";
import { reduceManager } from "./access/manager.ts";
import { reduceTimelock } from "./access/timelock.ts";
import { reduceActivities } from "./activities/reduce.ts";
import { reduceBadges } from "./badges/reduce.ts";
import { type Context, type EngineState, emptyState } from "./context.ts";
import { reduceFlags } from "./flags/reduce.ts";
import { reduceGovernor } from "./governor/reduce.ts";
import { reduceGrants } from "./grants/reduce.ts";
import { reduceIdeas } from "./ideas/reduce.ts";
import { reduceKudos } from "./kudos/reduce.ts";
import { reduceMembers } from "./members/reduce.ts";
import { stageName } from "./names.ts";
import { reduceOffices } from "./offices/reduce.ts";
import { reduceOutcomes } from "./outcomes/reduce.ts";
import { reducePilots } from "./pilots/reduce.ts";
import { reducePoints } from "./points/reduce.ts";
import { reportBroken } from "./promises.ts";
import { reduceReviews } from "./reviews/reduce.ts";
import { reduceRewards } from "./rewards/reduce.ts";
import { reduceRounds } from "./rounds/reduce.ts";
import { reduceSuccession } from "./succession/reduce.ts";
import { reduceTeams } from "./teams/reduce.ts";
import { reduceTreasury } from "./treasury/reduce.ts";
import { reduceVotes } from "./votes/reduce.ts";

/** Folds events, in the order in which they happened, into the state; what the rules do not allow is reported. */
export class Fold {
  readonly state: EngineState = emptyState();
  readonly #context: Context;
  #checks: (() => void)[] = [];
  #last: EngineEvent["at"] | undefined;

  constructor(target: Target, report: Report) {
    const later = (check: () => void) => void this.#checks.push(check);
    this.#context = { state: this.state, target, report, later };
  }

  add(event: EngineEvent): void {
    if (event.at.txHash !== this.#last?.txHash) this.finish();
    this.#checkOrder(event);
    this.#last = event.at;
    reduce(this.#context, event);
  }

  /** Runs what waits for the end of the last transaction. To be called after the last event. */
  finish(): void {
    const checks = this.#checks;
    this.#checks = [];
    for (const check of checks) check();
    const { ideas } = this.state;
    for (const { ideaId, to, decider, causeId } of ideas.expectedMoves.splice(0)) {
      const explanation = `${decider} ${causeId} should have moved it to ${stageName(to)}: a log is missing`;
      this.#context.report.unlawful(`idea ${ideaId}`, explanation, this.#last);
    }
    reportBroken(this.#context, this.#last);
  }

  #checkOrder({ at, eventName }: EngineEvent): void {
    const last = this.#last;
    if (!last) return;
    const follows = at.block > last.block || (at.block === last.block && at.logIndex > last.logIndex);
    if (!follows)
      this.#context.report.unlawful(eventName, "stands before the log that was read before it", at);
  }
}

function reduce(context: Context, event: EngineEvent): void {
  switch (event.contract) {
    case "AccessManager":
      reduceManager(context, event);
      break;
    case "Timelock":
      reduceTimelock(context, event);
      break;
    case "Forwarder":
      reduceForwarder(context, event);
      break;
    case "Members":
      reduceMembers(context, event);
      break;
    case "Offices":
      reduceOffices(context, event);
      break;
    case "VoteToken":
      reduceVotes(context, event);
      break;
    case "Ideas":
      reduceIdeas(context, event);
      break;
    case "Reviews":
      reduceReviews(context, event);
      break;
    case "Rounds":
      reduceRounds(context, event);
      break;
    case "Kudos":
      reduceKudos(context, event);
      break;
    case "Points":
      reducePoints(context, event);
      break;
    case "Activities":
      reduceActivities(context, event);
      break;
    case "Badges":
      reduceBadges(context, event);
      break;
    case "InnovationGovernor":
      reduceGovernor(context, event);
      break;
    case "Succession":
      reduceSuccession(context, event);
      break;
    case "Rewards":
      reduceRewards(context, event);
      break;
    case "Teams":
      reduceTeams(context, event);
      break;
    case "Treasury":
      reduceTreasury(context, event);
      break;
    case "Grants":
      reduceGrants(context, event);
      break;
    case "Pilots":
      reducePilots(context, event);
      break;
    case "Flags":
      reduceFlags(context, event);
      break;
    case "Outcomes":
      reduceOutcomes(context, event);
      break;
  }
}

import type { Hex } from "viem";
import type { Place, Target } from "../contracts.ts";
import type { Report } from "../differences.ts";
import { type AccessState, emptyAccess } from "./access/state.ts";
import { type ActivitiesState, emptyActivities } from "./activities/state.ts";
import { type BadgesState, emptyBadges } from "./badges/state.ts";
import { emptyFlags, type FlagsState } from "./flags/state.ts";
import { emptyGovernor, type GovernorState } from "./governor/state.ts";
import { emptyGrants, type GrantsState } from "./grants/state.ts";
import { emptyIdeas, type IdeasState } from "./ideas/state.ts";
import { emptyKudos, type KudosState } from "./kudos/state.ts";
import { emptyMembers, type MembersState } from "./members/state.ts";
import { emptyOffices, type OfficesState } from "./offices/state.ts";
import { emptyOutcomes, type OutcomesState } from "./outcomes/state.ts";
import { emptyPilots, type PilotsState } from "./pilots/state.ts";
import { emptyPoints, type PointsState } from "./points/state.ts";
import type { Promised } from "./promises.ts";
import { emptyReviews, type ReviewsState } from "./reviews/state.ts";
import { emptyRewards, type RewardsState } from "./rewards/state.ts";
import { emptyRounds, type RoundsState } from "./rounds/state.ts";
import { emptySuccession, type SuccessionState } from "./succession/state.ts";
import { emptyTeams, type TeamsState } from "./teams/state.ts";
import { emptyTreasury, type TreasuryState } from "./treasury/state.ts";
import { emptyVotes, type VotesState } from "./votes/state.ts";

/** Everything the logs say, folded into what is true at the pinned block. */
export interface EngineState {
  access: AccessState;
  members: MembersState;
  offices: OfficesState;
  votes: VotesState;
  ideas: IdeasState;
  reviews: ReviewsState;
  rounds: RoundsState;
  kudos: KudosState;
  points: PointsState;
  activities: ActivitiesState;
  badges: BadgesState;
  governor: GovernorState;
  succession: SuccessionState;
  rewards: RewardsState;
  teams: TeamsState;
  treasury: TreasuryState;
  grants: GrantsState;
  pilots: PilotsState;
  flags: FlagsState;
  outcomes: OutcomesState;
  /** What logs of the running transaction announce and others must still do. */
  promises: Promised[];
}

export function emptyState(): EngineState {
  return {
    access: emptyAccess(),
    members: emptyMembers(),
    offices: emptyOffices(),
    votes: emptyVotes(),
    ideas: emptyIdeas(),
    reviews: emptyReviews(),
    rounds: emptyRounds(),
    kudos: emptyKudos(),
    points: emptyPoints(),
    activities: emptyActivities(),
    badges: emptyBadges(),
    governor: emptyGovernor(),
    succession: emptySuccession(),
    rewards: emptyRewards(),
    teams: emptyTeams(),
    treasury: emptyTreasury(),
    grants: emptyGrants(),
    pilots: emptyPilots(),
    flags: emptyFlags(),
    outcomes: emptyOutcomes(),
    promises: [],
  };
}

/** What a reducer works with. */
export interface Context {
  state: EngineState;
  target: Target;
  report: Report;
  /** Runs a check after the last event of the running transaction, when all its consequences are known. */
  later(check: () => void): void;
}

export const NO_HASH: Hex = `0x${"0".repeat(64)}`;
export const NO_ADDRESS = "0x0000000000000000000000000000000000000000";

/** Reports an unlawful history if there is an explanation of one, and does nothing if it is false. */
export function accuse(context: Context, subject: string, at: Place, explanation: string | false): void {
  if (explanation !== false) context.report.unlawful(subject, explanation, at);
}

/** The same for many checks of one log on one subject. */
export function accuser(context: Context, subject: string, at: Place): (explanation: string | false) => void {
  return (explanation) => accuse(context, subject, at, explanation);
}

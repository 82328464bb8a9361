import type { Address } from "viem";
import type { Place } from "../contracts.ts";
import type { EngineState } from "../state/context.ts";
import type { Facts } from "./facts.ts";

type Action = Facts["actions"][number];

/** What members did, and when: everything that counts as taking part. */
export function actionsOf(state: EngineState): Action[] {
  return [...state.ideas.actions, ...judgementsOf(state), ...votesOf(state), ...communityOf(state)];
}

const action = (memberId: number, { timestamp }: Place): Action => ({ memberId, at: timestamp });

/** Scorecards, verdicts and words on outcomes. */
function judgementsOf({ reviews, pilots, outcomes }: EngineState): Action[] {
  const scorecards = [...reviews.byId.values()].flatMap(({ cards }) =>
    [...cards].flatMap(([memberId, { revealed }]) => (revealed ? [action(memberId, revealed.at)] : [])),
  );
  const verdicts = [...pilots.byId.values()].flatMap((pilot) =>
    pilot.verdicts.map(({ verifierId, at }) => action(verifierId, at)),
  );
  const reports = [...outcomes.byId.values()].flatMap(({ judgements }) =>
    [...judgements].map(([memberId, { at }]) => action(memberId, at)),
  );
  return [...scorecards, ...verdicts, ...reports];
}

/** Ballots, and votes on grants and proposals. */
function votesOf({ rounds, grants, governor, members }: EngineState): Action[] {
  const memberOf = (voter: Address) => members.accounts.get(voter)?.memberId ?? 0;
  const byAccount = (votes: ReadonlyMap<Address, { at: Place }>) =>
    [...votes].map(([voter, { at }]) => action(memberOf(voter), at));
  return [
    ...[...rounds.byId.values()].flatMap(({ ballots }) => byAccount(ballots)),
    ...[...governor.proposals.values()].flatMap(({ votes }) => byAccount(votes)),
    ...[...grants.byId.values()].flatMap(({ votes }) =>
      votes.map(({ memberId, at }) => action(memberId, at)),
    ),
  ];
}

/** Activities attended and thanks given. */
function communityOf({ activities, kudos }: EngineState): Action[] {
  const attendances = [...activities.byId.values()].flatMap(({ attended }) =>
    [...attended].map(([memberId, at]) => action(memberId, at)),
  );
  return [...attendances, ...kudos.given.map(({ fromId, at }) => action(fromId, at))];
}

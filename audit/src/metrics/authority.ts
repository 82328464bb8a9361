import { decisionsIn } from "./decisions.ts";
import { roundsIn } from "./engagement.ts";
import { type Facts, isIn, type Window } from "./facts.ts";
import { type Part, ratio, share } from "./figure.ts";
import { sumBig } from "./statistics.ts";

/**
 * D1: effective deciders, the inverse concentration of the weight that members actually cast; grants that teams funded
 * alone, by number and by money; and decisions on what an algorithm proposed.
 */
export function decisionAuthority(facts: Facts, window: Window): Part & { parts: Record<string, Part> } {
  const grants = facts.grants.filter(({ at }) => isIn(window, at));
  const alone = grants.filter(({ byAutonomy }) => byAutonomy);
  const worth = (some: typeof grants) => Number(sumBig(some.map(({ amount }) => amount)));
  return {
    ...effectiveDeciders(facts, window),
    parts: {
      byTeams: share(alone.length, grants.length),
      byTeamsValue: share(worth(alone), worth(grants)),
      byAlgorithms: algorithmShare(facts, window),
    },
  };
}

function effectiveDeciders(facts: Facts, window: Window): Part {
  const cast = new Map<number, bigint>();
  for (const { memberId, weight } of roundsIn(facts, window).flatMap(({ ballots }) => ballots)) {
    cast.set(memberId, (cast.get(memberId) ?? 0n) + weight);
  }
  const weights = [...cast.values()];
  const total = sumBig(weights);
  const squares = sumBig(weights.map((weight) => weight * weight));
  return ratio(Number(total * total), Number(squares), "deciders");
}

/** Of the entries settled and the grants funded on a team's autonomy, those on ideas of algorithms. */
function algorithmShare(facts: Facts, window: Window): Part {
  const sources = new Map(facts.ideas.map(({ id, source }) => [id, source]));
  const alone = facts.grants.filter(({ at, byAutonomy }) => byAutonomy && isIn(window, at));
  const decided = [...decisionsIn(facts, window).map(({ entry }) => entry), ...alone];
  return share(decided.filter(({ ideaId }) => sources.get(ideaId) === "Agent").length, decided.length);
}

import { decisionOn } from "./evaluation.ts";
import { type Facts, isIn, type Window } from "./facts.ts";
import { count, measure, money, type Part } from "./figure.ts";
import { leaderboard } from "./leaderboard.ts";
import { sum, sumBig } from "./statistics.ts";
import { wilson } from "./wilson.ts";

type WithParts = Part & { parts: Record<string, Part> };

/** How many members are named beside a figure. */
const NAMED = 5;

/** P1: rewards credited in the window for ideas; the part for lineage, reviewers' pools, and what was paid out. */
export function rewards(facts: Facts, window: Window): WithParts {
  const within = <Item extends { at: number }>(items: readonly Item[]) =>
    items.filter(({ at }) => isIn(window, at));
  const credited = within(facts.rewards);
  const total = (items: readonly { amount: bigint }[]) => money(sumBig(items.map(({ amount }) => amount)));
  return {
    ...money(sumBig(credited.map(({ added }) => added))),
    parts: {
      rewardedIdeas: count(new Set(credited.map(({ ideaId }) => ideaId)).size, "ideas"),
      lineage: money(sumBig(credited.map(({ lineage }) => lineage))),
      reviewersPool: total(within(facts.poolShares)),
      paidOut: total(within(facts.pulls)),
    },
  };
}

/** P2: members with points in the window; and who had the most of their decided ideas found ready, by Wilson's bound. */
export function ranking(facts: Facts, window: Window): WithParts {
  const { standings } = leaderboard(facts, window);
  return {
    ...count(standings.length, "members"),
    parts: {
      points: count(sum(standings.map(({ points }) => points)), "points"),
      first: measure(standings[0]?.points, "points"),
      ...Object.fromEntries(
        readyRates(facts, window)
          .slice(0, NAMED)
          .map(({ memberId, low }) => [`member.${memberId}`, measure(Math.round(10_000 * low), "bps")]),
      ),
    },
  };
}

/** Lower bounds of members' shares of ready ideas among those decided in the window, the highest first. */
function readyRates(facts: Facts, window: Window): { memberId: number; low: number }[] {
  const records = new Map<number, { ready: number; decided: number }>();
  for (const idea of facts.ideas) {
    const decision = decisionOn(idea);
    if (!decision || !isIn(window, decision.at) || idea.authorId === 0) continue;
    const { ready, decided } = records.get(idea.authorId) ?? { ready: 0, decided: 0 };
    const isReady = decision.stage === "Ready" ? 1 : 0;
    records.set(idea.authorId, { ready: ready + isReady, decided: decided + 1 });
  }
  return [...records]
    .map(([memberId, { ready, decided }]) => ({ memberId, low: wilson(ready, decided)?.low ?? 0 }))
    .filter(({ low }) => low > 0)
    .sort((a, b) => b.low - a.low || a.memberId - b.memberId);
}

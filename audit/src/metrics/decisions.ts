import { CHOICE_NAMES } from "@engine/protocol/enums";
import { addChoice, EMPTY_TALLY, outcomeOf, type Tally } from "../state/rounds/settlement.ts";
import { roundsIn } from "./engagement.ts";
import type { EntryFact, Facts, RoundFact, VoteFact, Window } from "./facts.ts";
import { count, measure, type Part, share } from "./figure.ts";
import { median, sumBig } from "./statistics.ts";
import { fewestAbove } from "./voting-power.ts";

interface Decision {
  round: RoundFact;
  entry: EntryFact;
}

/** Entries settled in rounds that closed in the window. */
export function decisionsIn(facts: Facts, window: Window): Decision[] {
  return roundsIn(facts, window).flatMap((round) =>
    round.entries.filter(({ outcome }) => outcome !== undefined).map((entry) => ({ round, entry })),
  );
}

const isSided = ({ choice }: VoteFact) => choice !== "Abstain";

/** V4: median over decisions of the fewest ballots that hold more than half of for plus against. */
export function swingCoalition(facts: Facts, window: Window): Part & { parts: Record<string, Part> } {
  const sizes = decisionsIn(facts, window).flatMap(({ entry }) => {
    const weights = entry.votes.filter(isSided).map(({ weight }) => weight);
    const size = fewestAbove(weights, sumBig(weights));
    return size === undefined ? [] : [size];
  });
  const least = sizes.length === 0 ? undefined : Math.min(...sizes);
  return {
    ...measure(median(sizes), "ballots"),
    parts: { least: measure(least, "ballots"), decisions: count(sizes.length, "decisions") },
  };
}

/** V5: decisions that linear, square-root and one-member tallies settle alike. */
export function ruleAgreement(facts: Facts, window: Window): Part {
  const decisions = decisionsIn(facts, window).filter(({ entry }) => entry.votes.some(isSided));
  const agreeing = decisions.filter(({ entry, round }) => {
    const results = [Number, (weight: bigint) => Math.sqrt(Number(weight)), () => 1].map((worth) =>
      passes(entry.votes, round.rules.approvalBps, worth),
    );
    return results.every((result) => result === results[0]);
  });
  return share(agreeing.length, decisions.length);
}

function passes(votes: readonly VoteFact[], approvalBps: number, worth: (weight: bigint) => number): boolean {
  const total = (choice: VoteFact["choice"]) =>
    votes
      .filter((vote) => vote.choice === choice)
      .map(({ weight }) => worth(weight))
      .sort((a, b) => a - b)
      .reduce((sum, value) => sum + value, 0);
  const [inFavour, against] = [total("For"), total("Against")];
  return inFavour * 10_000 > approvalBps * (inFavour + against);
}

/** V6: choices whose single removal leaves the entry's result as it is. */
export function leaveOneOut(facts: Facts, window: Window): Part {
  const decisions = decisionsIn(facts, window);
  const choices = decisions.flatMap(({ entry }) => entry.votes);
  const steady = decisions.flatMap(({ round, entry }) => {
    const tally = entry.votes.reduce(plus, EMPTY_TALLY);
    const result = (of: Tally) => outcomeOf(of, round.supply, round.rules, entry.refusedBefore);
    return entry.votes.filter((vote) => result(minus(tally, vote)) === result(tally));
  });
  return share(steady.length, choices.length);
}

function plus(tally: Tally, { choice, weight }: VoteFact): Tally {
  return addChoice(tally, CHOICE_NAMES.indexOf(choice), Number(weight));
}

function minus(tally: Tally, vote: VoteFact): Tally {
  const one = plus(EMPTY_TALLY, vote);
  return {
    forWeight: tally.forWeight - one.forWeight,
    againstWeight: tally.againstWeight - one.againstWeight,
    abstainWeight: tally.abstainWeight - one.abstainWeight,
    forVoters: tally.forVoters - one.forVoters,
    againstVoters: tally.againstVoters - one.againstVoters,
  };
}

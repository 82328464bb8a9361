/** An organisation and its season: who it is made of, and how much happens. */
export interface Simulation {
  /** The same seed gives the same season on the same chain. */
  seed: number;
  /** People who are admitted at first, with votes. */
  members: number;
  /** Rounds of voting, each with its quiet time before it. */
  rounds: number;
  /** Ideas made ready for each round, beside those that chance brings. */
  ideas: number;
  /** Ballots that are signed in each round and handed in by fifties, beside those that chance brings. */
  ballots: number;
  /** Random acts in each quiet time. */
  acts: number;
  /** Of these, on teams and their money: budgets, grants, pilots, flags, outcomes. */
  moneyActs: number;
  /** How often in each round everything is tried that must be refused. */
  trespasses: number;
  /** Whether what chance left out is tried some more at the end. */
  complete: boolean;
}

/** A few people who do a bit of everything. */
export const SMALL: Simulation = {
  ...{ seed: 1, members: 14, rounds: 5 },
  ...{ ideas: 0, ballots: 0, acts: 60, moneyActs: 10, trespasses: 0, complete: true },
};

/** An organisation of so many members that is as busy as fits its size. */
export function ofSize(members: number): Simulation {
  return {
    ...{ seed: 1, members, rounds: 3, acts: 60, moneyActs: 10, trespasses: 1, complete: false },
    ideas: Math.max(2, Math.round(members / 25)),
    ballots: Math.round(members * 0.6),
  };
}

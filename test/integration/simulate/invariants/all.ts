import type { Invariant } from "../invariant.ts";
import { governanceInvariants } from "./governance.ts";
import { ideasInvariants } from "./ideas.ts";
import { judgementInvariants } from "./judgement.ts";
import { membersInvariants } from "./members.ts";
import { moneyInvariants } from "./money.ts";
import { paymentsInvariants } from "./payments.ts";
import { roundsInvariants } from "./rounds.ts";
import { thresholdsInvariants } from "./thresholds.ts";
import { votesInvariants } from "./votes.ts";

/** All that docs/invariants.md lists and that can be read from the contracts and their logs. */
export const INVARIANTS: readonly Invariant[] = [
  ...votesInvariants,
  ...roundsInvariants,
  ...ideasInvariants,
  ...moneyInvariants,
  ...paymentsInvariants,
  ...judgementInvariants,
  ...thresholdsInvariants,
  ...membersInvariants,
  ...governanceInvariants,
];

import { ideaTrespasses } from "./idea-trespasses.ts";
import { memberTrespasses } from "./member-trespasses.ts";
import { moneyTrespasses } from "./money-trespasses.ts";
import { pilotTrespasses } from "./pilot-trespasses.ts";
import { reviewTrespasses } from "./review-trespasses.ts";
import type { Trespasses } from "./trespass.ts";
import { lateTrespasses, votingTrespasses } from "./voting-trespasses.ts";

export const IN_QUIET_TIMES: Trespasses = {
  ...{ ...memberTrespasses, ...ideaTrespasses, ...reviewTrespasses },
  ...{ ...moneyTrespasses, ...pilotTrespasses },
};
export const DURING_A_ROUND: Trespasses = votingTrespasses;
export const AFTER_CLOSING: Trespasses = lateTrespasses;
export const ALL_TRESPASSES: Trespasses = { ...IN_QUIET_TIMES, ...DURING_A_ROUND, ...AFTER_CLOSING };

import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** Words for the units of the register. */
export const unitWords: Record<string, MessageDescriptor> = {
  ideas: msg`ideas`,
  sources: msg`sources`,
  days: msg`days`,
  deciders: msg`deciders`,
  voters: msg`holders`,
  ballots: msg`ballots`,
  actions: msg`actions`,
  rounds: msg`rounds`,
  decisions: msg`decisions`,
  reviews: msg`reviews`,
  reviewers: msg`reviewers`,
  forecasts: msg`forecasts`,
  attendances: msg`attendances`,
  "1–5": msg`of 5`,
  "0–1": msg`of 1`,
  nats: msg`nats`,
  "ideas per 100 members": msg`ideas for each 100 members`,
  hours: msg`hours`,
  "percentage points": msg`percentage points`,
  items: msg`ideas sent in`,
  "stage changes": msg`steps`,
  "ideas a day": msg`ideas a day`,
  flags: msg`flags`,
  members: msg`members`,
  links: msg`links`,
  proposals: msg`proposals`,
  points: msg`points`,
  reports: msg`reports`,
};

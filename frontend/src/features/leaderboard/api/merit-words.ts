import type { Merit } from "@engine/audit/metrics/merits";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Role } from "@/features/leaderboard/api/roles.ts";

/** What points are given for, in words. */
export const meritWords: Record<Merit, MessageDescriptor> = {
  IdeaSubmitted: msg`Handed in an idea`,
  IdeaReady: msg`An own idea was found ready`,
  IdeaApproved: msg`An own idea was approved by ballot`,
  IdeaImplemented: msg`An own idea was implemented`,
  IdeaBuiltOn: msg`Someone's ready idea builds on an own one`,
  IdeaFiled: msg`Wrote down someone else's idea`,
  BallotCast: msg`Cast a ballot`,
  ScorecardRevealed: msg`Reviewed an idea`,
  ForecastSkill: msg`Forecast better than a coin`,
  PilotLed: msg`Led a pilot`,
  VerdictGiven: msg`Judged a pilot's evidence`,
  OutcomeJudged: msg`Judged an outcome`,
  KudosReceived: msg`Was thanked by others`,
  ActivityAttended: msg`Took part in an activity`,
};

/** Roles in which people contribute. */
export const roleWords: Record<Role, MessageDescriptor> = {
  ideas: msg`Ideas`,
  writing: msg`Writing down`,
  voting: msg`Voting`,
  reviewing: msg`Reviewing`,
  pilots: msg`Pilots`,
  community: msg`Community`,
};

import type { Merit } from "@engine/audit/metrics/points";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Role } from "@/features/leaderboard/api/standings.ts";

/** What points are given for, in words. */
export const meritWords: Record<Merit, MessageDescriptor> = {
  proposed: msg`Handed in an idea`,
  ready: msg`An own idea was found ready`,
  approved: msg`An own idea was approved by ballot`,
  implemented: msg`An own idea was implemented`,
  builtOn: msg`Someone's ready idea builds on an own one`,
  filed: msg`Wrote down someone else's idea`,
  ballot: msg`Cast a ballot`,
};

/** Roles in which people contribute. */
export const roleWords: Record<Role, MessageDescriptor> = {
  ideas: msg`Ideas`,
  writing: msg`Writing down`,
  voting: msg`Voting`,
};

import type { BadgeKind } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What a badge is called. The picture on chain has its English name. */
export const badgeWords: Record<BadgeKind, MessageDescriptor> = {
  Proposer: msg`Proposer`,
  Decider: msg`Decider`,
  Approved: msg`Approved`,
  Implementer: msg`Implementer`,
  Forecaster: msg`Forecaster`,
  Courage: msg`Courage`,
  Lead: msg`Lead`,
  Founder: msg`Founder`,
};

/** What it is for. */
export const badgeDeeds: Record<BadgeKind, MessageDescriptor> = {
  Proposer: msg`Proposed an idea that was found ready.`,
  Decider: msg`Cast a ballot.`,
  Approved: msg`Proposed an idea that a ballot approved.`,
  Implementer: msg`Proposed an idea that was implemented.`,
  Forecaster: msg`Forecast ten pilots or more, better than a coin.`,
  Courage: msg`Led a pilot that was stopped early, before it cost more.`,
  Lead: msg`Led a pilot that met its target.`,
  Founder: msg`Has a seat in a team that funded a pilot.`,
};

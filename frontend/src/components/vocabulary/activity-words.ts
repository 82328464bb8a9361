import type { ActivityKind } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What people come together for. */
export const activityKindWords: Record<ActivityKind, MessageDescriptor> = {
  Workshop: msg`Workshop`,
  Forum: msg`Forum`,
  BetaProgramme: msg`Trying out`,
  AdvisoryBoard: msg`Advisory board`,
  ReviewMeeting: msg`Review meeting`,
};

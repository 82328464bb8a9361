import {
  ACTIVITY_KIND_NAMES,
  BADGE_KIND_NAMES,
  CHANNEL_NAMES,
  FLAG_STATE_NAMES,
  GRANT_STATE_NAMES,
  GROUND_NAMES,
  MOVE_KIND_NAMES,
  OFFICE_NAMES,
  OUTCOME_KIND_NAMES,
  OUTCOME_NAMES,
  PILOT_STATE_NAMES,
  REFUSAL_NAMES,
  REVIEW_RESULT_NAMES,
  SOURCE_NAMES,
  STAGE_NAMES,
  STATUS_NAMES,
} from "@engine/protocol/enums";
import { PROPOSAL_STATE_NAMES, SUPPORT_NAMES } from "@engine/protocol/governor";

/** The word for a number on chain; the number itself if the engine has no such word. */
const naming = (names: readonly string[]) => (value: number) => names[value] ?? `number ${value}`;

export const stageName = naming(STAGE_NAMES);
export const groundName = naming(GROUND_NAMES);
export const sourceName = naming(SOURCE_NAMES);
export const statusName = naming(STATUS_NAMES);
export const channelName = naming(CHANNEL_NAMES);
export const outcomeName = naming(OUTCOME_NAMES);
export const refusalName = naming(REFUSAL_NAMES);
export const reviewResultName = naming(REVIEW_RESULT_NAMES);
export const officeName = naming(OFFICE_NAMES);

export const badgeName = naming(BADGE_KIND_NAMES);
export const activityKindName = naming(ACTIVITY_KIND_NAMES);
export const proposalStateName = naming(PROPOSAL_STATE_NAMES);
export const supportName = naming(SUPPORT_NAMES);
export const moveKindName = naming(MOVE_KIND_NAMES);
export const grantStateName = naming(GRANT_STATE_NAMES);
export const pilotStateName = naming(PILOT_STATE_NAMES);
export const flagStateName = naming(FLAG_STATE_NAMES);
export const outcomeKindName = naming(OUTCOME_KIND_NAMES);

/** A time as people and machines read it: ISO 8601 in UTC. */
export function timeName(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}

import { activitiesAbi } from "@engine/protocol/abi/activities";
import { badgesAbi } from "@engine/protocol/abi/badges";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import type { Hex, parseEventLogs } from "viem";

export interface ActivityRecord {
  id: number;
  /** It can be attended from then on; seconds since 1970. */
  startsAt: number;
  /** Until then people can be invited, and it can be called off. */
  endsAt: number;
  cancelled: boolean;
}

/** What the chain shows of people who came together and thanked each other. */
export interface RecognitionRecord {
  /** By the hash of what it is about. */
  activities: Map<Hex, ActivityRecord>;
  /** Participations by {@link participationKey}. */
  invited: Set<string>;
  attended: Set<string>;
  /** Hashes of the notes. */
  kudos: Set<Hex>;
  /** By {@link badgeKey}. */
  badges: Set<string>;
}

export const recognitionAbi = [...activitiesAbi, ...kudosAbi, ...badgesAbi] as const;

export function participationKey(activityId: number, memberId: number): string {
  return `${activityId} ${memberId}`;
}

export function badgeKey(memberId: number, kind: number): string {
  return `${memberId} ${kind}`;
}

export function emptyRecognition(): RecognitionRecord {
  return {
    activities: new Map(),
    invited: new Set(),
    attended: new Set(),
    kudos: new Set(),
    badges: new Set(),
  };
}

type RecognitionEvent = ReturnType<typeof parseEventLogs<typeof recognitionAbi>>[number];

export function noteRecognition(
  record: RecognitionRecord,
  event: RecognitionEvent | { eventName: string; args: unknown },
): void {
  const { eventName, args } = event as RecognitionEvent;
  switch (eventName) {
    case "ActivityAnnounced":
      record.activities.set(args.documentHash, {
        id: args.activityId,
        startsAt: args.startsAt,
        endsAt: args.endsAt,
        cancelled: false,
      });
      break;
    case "ActivityInvited":
      for (const memberId of args.memberIds) record.invited.add(participationKey(args.activityId, memberId));
      break;
    case "ActivityAttended":
      record.attended.add(participationKey(args.activityId, args.memberId));
      break;
    case "ActivityCancelled":
      for (const activity of record.activities.values())
        if (activity.id === args.activityId) activity.cancelled = true;
      break;
    case "KudosGiven":
      record.kudos.add(args.noteHash);
      break;
    case "BadgeClaimed":
      record.badges.add(badgeKey(args.memberId, args.kind));
      break;
  }
}

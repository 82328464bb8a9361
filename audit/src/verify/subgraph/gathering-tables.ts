import type { ActivityRecord } from "../../state/activities/state.ts";
import { NO_HASH } from "../../state/context.ts";
import { activityKindName } from "../../state/names.ts";
import type { Row, Table } from "./table.ts";
import { hashOrNull, idOf, type World } from "./world.ts";

/** Activities, and who was invited or attended. */
export function gatheringTables({ state }: World): Table[] {
  const activities = [...state.activities.byId.values()];
  const rows = activities.map((activity): [string, Row] => [idOf([activity.id, 4]), rowOf(activity)]);
  return [
    { entity: "gatherings", rows: new Map(rows), nameOf: (_, { number }) => `activity ${number}` },
    {
      entity: "participations",
      rows: new Map(activities.flatMap(participations)),
      nameOf: (_, row) => `activity ${row["gathering.number"]}, member ${row["member.number"]}`,
    },
  ];
}

function rowOf(activity: ActivityRecord): Row {
  const { id, kind, startsAt, endsAt, hostId, documentHash, announcedAt, cancelled } = activity;
  const { invited, attended } = activity;
  return {
    ...{ number: id, kind: activityKindName(kind), startsAt, endsAt, "host.number": hostId },
    "document.hash": documentHash,
    announcedAt: announcedAt.timestamp,
    invited: invited.size,
    attended: attended.size,
    attendedInvited: [...attended].filter(([memberId, at]) => isBefore(invited.get(memberId), at)).length,
    cancelledAt: cancelled?.at.timestamp ?? null,
    "reason.hash": hashOrNull(cancelled?.reasonHash ?? NO_HASH),
    block: announcedAt.block,
    transaction: announcedAt.txHash,
  };
}

type When = ActivityRecord["announcedAt"];

/** Who is invited after having been there was no invited guest. */
function isBefore(invitation: When | undefined, attendance: When): boolean {
  if (!invitation) return false;
  if (invitation.block !== attendance.block) return invitation.block < attendance.block;
  return invitation.logIndex < attendance.logIndex;
}

function participations({ id, invited, attended }: ActivityRecord): [string, Row][] {
  const memberIds = [...new Set([...invited.keys(), ...attended.keys()])];
  return memberIds.map((memberId) => [
    idOf([id, 4], [memberId, 4]),
    {
      "gathering.number": id,
      "member.number": memberId,
      invitedAt: invited.get(memberId)?.timestamp ?? null,
      attendedAt: attended.get(memberId)?.timestamp ?? null,
    },
  ]);
}

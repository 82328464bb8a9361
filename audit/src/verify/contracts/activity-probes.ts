import type { ActivityRecord } from "../../state/activities/state.ts";
import type { EngineState } from "../../state/context.ts";
import type { Probe } from "./probe.ts";

const contract = "Activities" as const;

/** What Activities should answer of each activity, its invited and its attended members. */
export function activityProbes({ activities }: EngineState): Probe[] {
  const { byId } = activities;
  return [
    { contract, subject: "Activities", functionName: "activityCount", expected: byId.size },
    ...[...byId.values()].flatMap(activityProbe),
  ];
}

function activityProbe(activity: ActivityRecord): Probe[] {
  const { id, kind, startsAt, endsAt, hostId, invited, attended, cancelled } = activity;
  const subject = `activity ${id}`;
  const counts = { invited: invited.size, attended: attended.size, cancelled: cancelled !== undefined };
  const expected = { kind, startsAt, endsAt, hostId, ...counts };
  const marks = [...new Set([...invited.keys(), ...attended.keys()])].flatMap((memberId) => {
    const about = { contract, subject: `${subject}, member ${memberId}`, args: [id, memberId] };
    return [
      { ...about, functionName: "isInvited", expected: invited.has(memberId) },
      { ...about, functionName: "hasAttended", expected: attended.has(memberId) },
    ];
  });
  return [{ contract, subject, functionName: "activityOf", args: [id], expected }, ...marks];
}

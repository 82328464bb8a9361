import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Pilot } from "../../generated/schema";
import { newActivity } from "./activity";

/** An event's line in the register, with all that a pilot has to do with. */
export function savePilotActivity(
  event: ethereum.Event,
  name: string,
  pilot: Pilot,
  actor: Bytes | null,
  member: Bytes | null,
): void {
  const activity = newActivity(event, name);
  activity.actor = actor;
  activity.member = member;
  activity.idea = pilot.idea;
  activity.team = pilot.team;
  activity.pilot = pilot.id;
  activity.save();
}

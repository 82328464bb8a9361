import { ethereum } from "@graphprotocol/graph-ts";
import { Activity } from "../../generated/schema";
import { eventId } from "../lib/ids";
import { i32Of, i64Of } from "../lib/numbers";

/** The event's line in the audit register, not saved yet: the handler adds whom and what it concerns. */
export function newActivity(event: ethereum.Event, name: string): Activity {
  const activity = new Activity(eventId(event));
  activity.event = name;
  activity.module = event.address;
  activity.timestamp = i64Of(event.block.timestamp);
  activity.block = i64Of(event.block.number);
  activity.transaction = event.transaction.hash;
  activity.logIndex = i32Of(event.logIndex);
  return activity;
}

import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Paused, Resumed } from "../generated/Members/Members";
import { Pause } from "../generated/schema";
import { getAccount } from "./entities/account";
import { newActivity } from "./entities/activity";
import { memberBehind } from "./entities/member";
import { getModule } from "./entities/module";
import { eventId } from "./lib/ids";
import { i64Of } from "./lib/numbers";

/** Every module that can be paused says so in the same words, so the handlers serve all of them. */
export function handlePaused(event: Paused): void {
  notePause(event, "Paused", i64Of(event.params.until), event.params.by);
}

export function handleResumed(event: Resumed): void {
  notePause(event, "Resumed", i64Of(event.block.timestamp), event.params.by);
}

function notePause(event: ethereum.Event, name: string, until: i64, by: Bytes): void {
  const module = getModule(event.address);
  module.pausedUntil = until;
  module.save();
  const pause = new Pause(eventId(event));
  pause.module = module.id;
  pause.resumed = name == "Resumed";
  pause.until = until;
  pause.by = getAccount(by).id;
  pause.timestamp = i64Of(event.block.timestamp);
  pause.block = i64Of(event.block.number);
  pause.transaction = event.transaction.hash;
  pause.save();
  const activity = newActivity(event, name);
  activity.actor = memberBehind(by);
  activity.account = by;
  activity.save();
}

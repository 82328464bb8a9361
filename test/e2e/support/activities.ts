import { activitiesAbi } from "@engine/protocol/abi/activities";
import { ACTIVITY_KIND_NAMES, type ActivityKind } from "@engine/protocol/enums";
import { parseEventLogs } from "viem";
import type { LocalAccount } from "viem/accounts";
import type { Engine } from "./engine.ts";
import { store } from "./ideas.ts";
import { chainTime } from "./time.ts";

const DAY = 86_400;

/** An activity beside the browser that goes on from now for a day of the chain. @returns its number. */
export async function announceActivity(
  engine: Engine,
  host: LocalAccount,
  { kind, title, text }: { kind: ActivityKind; title: string; text: string },
): Promise<number> {
  const { hash } = await store(engine, host, { kind: "activity", language: "en", title, text });
  const now = await chainTime(engine);
  const args = [ACTIVITY_KIND_NAMES.indexOf(kind), now, now + DAY, hash];
  const { logs } = await engine.send(host, "Activities", "announceActivity", args);
  const [event] = parseEventLogs({ abi: activitiesAbi, eventName: "ActivityAnnounced", logs });
  if (!event) throw new Error("no activity was announced");
  return event.args.activityId;
}

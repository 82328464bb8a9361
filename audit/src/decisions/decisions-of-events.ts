import type { Hex } from "viem";
import type { EngineEvent, Target } from "../contracts.ts";
import { type EngineState, NO_HASH } from "../state/context.ts";
import type { Documents } from "../verify/documents.ts";
import { type Decision, kindOfEvent } from "./decision.ts";
import { contentOf } from "./event-contents.ts";

/** What a register is made from. */
export interface Chronicle {
  /** What all events lead to. */
  state: EngineState;
  target: Target;
  /** Texts that were found, by hash. */
  documents: Documents;
}

/** Every decision that these events tell, in order. */
export function decisionsOf(events: readonly EngineEvent[], chronicle: Chronicle): Decision[] {
  return events.flatMap((event): Decision[] => {
    const kind = kindOfEvent(event.eventName);
    const content = kind && contentOf(event, chronicle);
    if (!content) return [];
    const { timestamp, block, logIndex, txHash: transaction } = event.at;
    const reasonHash = content.reasonHash === NO_HASH ? undefined : content.reasonHash;
    const reason = content.reason ?? textOf(chronicle.documents, reasonHash);
    const place = { timestamp, block, logIndex, transaction };
    return [{ ground: "", ...content, kind, event: event.eventName, reasonHash, reason, ...place }];
  });
}

/** The text of a reason, empty where there is none: a module's reason is a hash of what it counted. */
function textOf(documents: Documents, hash: Hex | undefined): string {
  const document = hash && documents.get(hash);
  return document?.kind === "reason" ? document.text : "";
}

import { EMPTY_HEAD } from "@engine/protocol/audit-digest";
import type { EngineEvent, Target } from "../contracts.ts";
import { groundName, stageName } from "../state/names.ts";
import { type DigestEvent, type DigestStep, foldDigest, isDigestEvent } from "./digest.ts";
import type { StageLine, Summary } from "./dossier.ts";
import { eventsNamed } from "./idea-events.ts";
import { moneyLines } from "./money.ts";
import { reviewLines } from "./reviews.ts";
import { tallyLines } from "./tallies.ts";

/** What an idea's events add up to. */
export function summarise(events: readonly EngineEvent[], target: Target, ideaId: number): Summary {
  const steps = digestOf(events, target, ideaId);
  return {
    entries: steps.length,
    auditHead: steps.at(-1)?.head ?? EMPTY_HEAD,
    stages: stageLines(events),
    tallies: tallyLines(events, ideaId),
    reviews: reviewLines(events),
    money: moneyLines(events),
  };
}

/** The idea's audit digest, entry by entry, recomputed from its events. */
export function digestOf(events: readonly EngineEvent[], target: Target, ideaId: number): DigestStep[] {
  const own = events.flatMap(({ contract, eventName, args, at }): DigestEvent[] => {
    if (contract !== "Ideas" || !isDigestEvent(eventName)) return [];
    if ((args as { ideaId: number }).ideaId !== ideaId) return [];
    const place = { block: at.block, timestamp: at.timestamp, transaction: at.txHash };
    return [{ eventName, args: args as unknown as DigestEvent["args"], ...place }];
  });
  return foldDigest(ideaId, target.contracts.Ideas.address, own);
}

function stageLines(events: readonly EngineEvent[]): StageLine[] {
  return eventsNamed(events, "Ideas", "StageChanged").map(({ args, at }) => ({
    from: stageName(args.from),
    to: stageName(args.to),
    ground: groundName(args.ground),
    reasonHash: args.reasonHash,
    module: args.module,
    causeId: args.causeId,
    memberId: args.actorId,
    version: args.version,
    timestamp: at.timestamp,
    block: at.block,
    transaction: at.txHash,
  }));
}

import type { DocumentKind } from "@engine/protocol/documents";
import type { Hex } from "viem";
import { getAddress } from "viem/utils";
import type { EngineEvent, Target } from "../contracts.ts";
import { NO_HASH } from "../state/context.ts";
import type { DocumentName } from "./dossier.ts";

/** The documents that these events name, each hash and kind once, by the first event that names it. */
export function documentNames(events: readonly EngineEvent[], target: Target): DocumentName[] {
  const register = getAddress(target.contracts.Ideas.address);
  const names = new Map<string, DocumentName>();
  for (const event of events) {
    const [kind, hash] = namedBy(event, register) ?? [];
    if (!kind || !hash || hash === NO_HASH || names.has(`${kind} ${hash}`)) continue;
    names.set(`${kind} ${hash}`, { hash, kind, block: event.at.block, logIndex: event.at.logIndex });
  }
  return [...names.values()];
}

/** A module's reason for a stage is a hash of what it counted, no document; its own events name what people wrote. */
function namedBy({ eventName, args }: EngineEvent, register: Hex): [DocumentKind, Hex] | undefined {
  switch (eventName) {
    case "IdeaSubmitted":
    case "IdeaFiled":
    case "IdeaRevised":
      return ["idea", args.contentHash];
    case "StageChanged":
      return args.module === register ? ["reason", args.reasonHash] : undefined;
    case "ChallengeOpened":
      return ["challenge", args.documentHash];
    case "RubricPublished":
      return ["rubric", args.documentHash];
    case "ScorecardRevealed":
      return ["comment", args.scorecard.commentHash];
    case "PilotPlanned":
      return ["plan", args.documentHash];
    case "EvidenceSubmitted":
      return ["evidence", args.evidenceHash];
    case "OutcomeReported":
      return ["evidence", args.statement.evidenceHash];
    case "FlagAnswered":
      return ["reason", args.answerHash];
    case "ChallengeClosed":
    case "GrantProposed":
    case "VerdictGiven":
    case "VerdictContested":
    case "PilotEnded":
    case "FlagRaised":
    case "FlagResolved":
    case "OutcomeJudged":
      return ["reason", args.reasonHash];
  }
}

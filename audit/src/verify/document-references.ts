import type { DocumentKind } from "@engine/protocol/documents";
import type { Address, Hex } from "viem";
import { getAddress } from "viem/utils";
import type { Target } from "../contracts.ts";
import { type EngineState, NO_HASH } from "../state/context.ts";
import type { IdeaRecord } from "../state/ideas/state.ts";
import type { ReviewRecord } from "../state/reviews/state.ts";
import { moneyDocuments } from "./money-documents.ts";

/** A document that the chain names, what it should be, and where it is named first. */
export interface DocumentReference {
  hash: Hex;
  kind: DocumentKind;
  subject: string;
}

/** Every document that stands on chain, each hash and kind once. A module's reason is a hash of what it counted, no document. */
export function documentReferences(state: EngineState, target: Target): DocumentReference[] {
  const { members, ideas, reviews } = state;
  const register = getAddress(target.contracts.Ideas.address);
  const all: DocumentReference[] = [
    ...members.units.map((hash, index) => ({ hash, kind: "unit" as const, subject: `unit ${index + 1}` })),
    ...[...members.byId.values()].map(({ id, profileHash }) => ({
      hash: profileHash,
      kind: "profile" as const,
      subject: `profile of member ${id}`,
    })),
    ...members.reasons.map(({ memberId, hash }) => ({
      hash,
      kind: "reason" as const,
      subject: `reason about member ${memberId}`,
    })),
    ...[...ideas.challenges].flatMap(([id, { documentHash, reasonHash }]) => [
      { hash: documentHash, kind: "challenge" as const, subject: `challenge ${id}` },
      { hash: reasonHash, kind: "reason" as const, subject: `reason of closing challenge ${id}` },
    ]),
    ...[...ideas.byId.values()].flatMap((idea) => ideaReferences(idea, register)),
    ...[...reviews.rubrics].map(([id, { documentHash }]) => ({
      hash: documentHash,
      kind: "rubric" as const,
      subject: `rubric ${id}`,
    })),
    ...[...reviews.byId.values()].flatMap(commentReferences),
    ...recognitionReferences(state),
    ...moneyDocuments(state),
  ];
  const named = all.filter(({ hash }) => hash !== NO_HASH);
  return [...new Map(named.map((reference) => [`${reference.hash} ${reference.kind}`, reference])).values()];
}

function ideaReferences(idea: IdeaRecord, register: Address): DocumentReference[] {
  const versions = idea.versions.map((hash, index) => ({
    hash,
    kind: "idea" as const,
    subject: `text of idea ${idea.id}, version ${index + 1}`,
  }));
  const reasons = idea.moves
    .filter(({ module }) => module === register)
    .map(({ reasonHash }) => ({
      hash: reasonHash,
      kind: "reason" as const,
      subject: `reason given on idea ${idea.id}`,
    }));
  return [...versions, ...reasons];
}

function commentReferences({ id, cards }: ReviewRecord): DocumentReference[] {
  return [...cards].flatMap(([memberId, { revealed }]) =>
    revealed
      ? [
          {
            hash: revealed.scorecard.commentHash,
            kind: "comment" as const,
            subject: `comment of member ${memberId} in review ${id}`,
          },
        ]
      : [],
  );
}

/** Notes of kudos are comments; a points policy is told as a rubric is: by title and text. */
function recognitionReferences({ kudos, points, activities, succession }: EngineState): DocumentReference[] {
  const [comment, rubric, activity, reason] = ["comment", "rubric", "activity", "reason"] as const;
  return [
    ...kudos.given.map(({ fromId, toId, noteHash }) => ({
      ...{ hash: noteHash, kind: comment, subject: `note of member ${fromId} to member ${toId}` },
    })),
    ...points.policies.map(({ version, documentHash }) => ({
      ...{ hash: documentHash, kind: rubric, subject: `points policy ${version}` },
    })),
    ...[...activities.byId.values()].flatMap(({ id, documentHash, cancelled }) => [
      { hash: documentHash, kind: activity, subject: `activity ${id}` },
      ...(cancelled
        ? [{ hash: cancelled.reasonHash, kind: reason, subject: `reason of cancelling activity ${id}` }]
        : []),
    ]),
    ...[...succession.byRetired].map(([retired, { reasonHash }]) => ({
      ...{ hash: reasonHash, kind: reason, subject: `reason of the succession of ${retired}` },
    })),
  ];
}

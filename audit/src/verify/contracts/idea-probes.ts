import { creditsOf, type IdeaRecord, type IdeasState } from "../../state/ideas/state.ts";
import type { Probe } from "./probe.ts";

/** What Ideas should answer, the head of each idea's audit digest included. */
export function ideaProbes(ideas: IdeasState): Probe[] {
  const contract = "Ideas" as const;
  const challenges = [...ideas.challenges].map(([id, { opensAt, closesAt, audience, rubricId, teamId }]) => ({
    contract,
    subject: `challenge ${id}`,
    functionName: "challengeOf",
    args: [id],
    expected: { opensAt, closesAt, audience, rubricId, teamId },
  }));
  return [
    { contract, subject: "Ideas", functionName: "ideaCount", expected: ideas.count },
    { contract, subject: "Ideas", functionName: "challengeCount", expected: ideas.challenges.size },
    { contract, subject: "Ideas", functionName: "pausedUntil", expected: ideas.pausedUntil },
    ...challenges,
    ...[...ideas.byId.values()].flatMap(ideaProbe),
  ];
}

function ideaProbe(idea: IdeaRecord): Probe[] {
  const about = { subject: `idea ${idea.id}`, contract: "Ideas" as const, args: [idea.id] };
  return [
    { ...about, functionName: "ideaOf", expected: recordOf(idea) },
    { ...about, functionName: "contentHashOf", expected: idea.contentHash },
    { ...about, functionName: "auditHead", expected: idea.head },
    { ...about, functionName: "creditOf", expected: creditsOf(idea) },
    { ...about, functionName: "lineageOf", expected: idea.lineage },
    { ...about, functionName: "claimKeyOf", expected: idea.claimKey },
  ];
}

function recordOf(idea: IdeaRecord) {
  const {
    authorId,
    challengeId,
    version,
    records,
    stage,
    channel,
    appealed,
    submittedAt,
    stageSince,
    revisitAt,
  } = idea;
  return {
    authorId,
    challengeId,
    version,
    records,
    stage,
    channel,
    appealed,
    submittedAt,
    stageSince,
    revisitAt,
  };
}

import { SOURCE_NAMES } from "@engine/protocol/enums";
import { NO_ADDRESS } from "../../state/context.ts";
import { openFlagsOn } from "../../state/flags/state.ts";
import { creditsOf, type IdeaRecord } from "../../state/ideas/state.ts";
import { channelName, groundName, sourceName, stageName } from "../../state/names.ts";
import { totalOf } from "../../state/outcomes/state.ts";
import type { Row, Table } from "./table.ts";
import {
  decidesByCounting,
  eventsNamed,
  hashOrNull,
  idOf,
  numberId,
  orNull,
  type World,
  whereabouts,
} from "./world.ts";

const SUBMISSION = 1;
const DECISIONS = ["Ready", "OnHold", "Rejected", "Merged"];

/** Ideas and what stands beside them: versions, credit, lineage, challenges. */
export function ideaTables(world: World): Table[] {
  return [ideas(world), versions(world), credit(world), lineage(world), challenges(world)];
}

function ideas(world: World): Table {
  const { state } = world;
  const rows = [...state.ideas.byId.values()].map((idea): [string, Row] => [
    idOf([idea.id, 4]),
    {
      ...identity(idea),
      ...standing(world, idea),
      ...milestones(idea),
      ...digest(idea),
      ...judgement(world, idea),
      ...results(world, idea),
    },
  ]);
  return { entity: "ideas", rows: new Map(rows), nameOf: (_, { number }) => `idea ${number}` };
}

function identity(idea: IdeaRecord): Row {
  return {
    number: idea.id,
    "author.id": numberId(idea.authorId),
    "filedBy.id": numberId(idea.filedById),
    source: sourceName(idea.source),
    "challenge.number": idea.challengeId,
    channel: channelName(idea.channel),
    claimKey: idea.claimKey === NO_ADDRESS ? null : idea.claimKey,
    version: idea.version,
    contentHash: idea.contentHash,
    submittedAt: idea.submittedAt,
    // Graph Node answers lists of entities in the order of their ids.
    "creditedMembers.id": creditsOf(idea)
      .map(({ memberId }) => idOf([memberId, 4]))
      .sort(),
  };
}

function standing(world: World, idea: IdeaRecord): Row {
  const last = idea.moves.at(-1);
  const merged = last && stageName(last.to) === "Merged" ? last.causeId : 0;
  return {
    stage: stageName(idea.stage),
    ground: groundName(last?.ground ?? SUBMISSION),
    stageSince: idea.stageSince,
    "reason.hash": last && !decidesByCounting(world, last) ? hashOrNull(last.reasonHash) : null,
    revisitAt: orNull(idea.revisitAt),
    appealed: idea.appealed,
    "mergedInto.number": orNull(merged),
  };
}

function milestones({ moves }: IdeaRecord): Row {
  const first = (stage: string) => moves.find(({ to }) => stageName(to) === stage)?.at.timestamp ?? null;
  const decision = moves.findIndex(({ to }) => DECISIONS.includes(stageName(to)));
  return {
    decidedAt: moves[decision]?.at.timestamp ?? null,
    approvedAt: first("Approved"),
    implementedAt: first("Implemented"),
    handOffs: decision < 0 ? moves.length : decision,
  };
}

/** What came of it: pilots, flags, benefit. */
function results({ state }: World, { id }: IdeaRecord): Row {
  return {
    "latestPilot.id": numberId(state.pilots.latest.get(id) ?? 0),
    openFlags: openFlagsOn(state.flags, id),
    ...totalOf(state.outcomes, id),
  };
}

function judgement({ state }: World, { id }: IdeaRecord): Row {
  const scores = [...state.reviews.byId.values()]
    .filter(({ ideaId, score }) => ideaId === id && score > 0)
    .map(({ score }) => score);
  return { "latestReview.id": numberId(state.reviews.latest.get(id) ?? 0), score: scores.at(-1) ?? null };
}

function digest({ records, head }: IdeaRecord): Row {
  return { recordCount: records, auditHead: head };
}

function versions(world: World): Table {
  const beginnings = [
    ...eventsNamed(world, "Ideas", "IdeaSubmitted").map(({ args, at }) => ({
      ...args,
      actor: args.authorId,
      at,
    })),
    ...eventsNamed(world, "Ideas", "IdeaFiled").map(({ args, at }) => ({
      ...args,
      actor: args.filedById,
      at,
    })),
  ].map((beginning) => ({ ...beginning, version: 1 }));
  const revisions = eventsNamed(world, "Ideas", "IdeaRevised").map(({ args, at }) => ({
    ...args,
    actor: args.actorId,
    at,
  }));
  const rows = [...beginnings, ...revisions].map(
    ({ ideaId, version, contentHash, actor, at }): [string, Row] => [
      idOf([ideaId, 4], [version, 2]),
      {
        "idea.number": ideaId,
        version,
        contentHash,
        "document.hash": contentHash,
        "actor.id": numberId(actor),
        ...whereabouts(at),
      },
    ],
  );
  return {
    entity: "ideaVersions",
    rows: new Map(rows),
    nameOf: (_, row) => `idea ${row["idea.number"]}, version ${row.version}`,
  };
}

function credit({ state }: World): Table {
  const rows = [...state.ideas.byId.values()].flatMap((idea) =>
    creditsOf(idea).map(({ memberId, shareBps }, position): [string, Row] => [
      idOf([idea.id, 4], [memberId, 4]),
      { "idea.number": idea.id, "member.number": memberId, shareBps, position },
    ]),
  );
  return {
    entity: "creditShares",
    rows: new Map(rows),
    nameOf: (_, row) => `idea ${row["idea.number"]}, credit of member ${row["member.number"]}`,
  };
}

function lineage({ state }: World): Table {
  const rows = [...state.ideas.byId.values()].flatMap((idea) =>
    idea.lineage.map((fromId, index): [string, Row] => {
      const isParent = index < idea.parents.length;
      return [
        idOf([fromId, 4], [idea.id, 4], [isParent ? 0 : 1, 1]),
        {
          kind: isParent ? "BuildsOn" : "MergedInto",
          "from.number": fromId,
          "to.number": idea.id,
          crossSource: state.ideas.byId.get(fromId)?.source !== idea.source,
        },
      ];
    }),
  );
  return {
    entity: "lineageEdges",
    rows: new Map(rows),
    nameOf: (_, row) => `idea ${row["to.number"]}, standing on idea ${row["from.number"]}`,
  };
}

function challenges(world: World): Table {
  const { challenges, byId } = world.state.ideas;
  const counts = (challengeId: number) => {
    const answers = [...byId.values()].filter((idea) => idea.challengeId === challengeId);
    const ever = (stage: string) =>
      answers.filter(({ moves }) => moves.some(({ to }) => stageName(to) === stage)).length;
    const decided = ({ moves }: IdeaRecord) => moves.some(({ to }) => DECISIONS.includes(stageName(to)));
    return {
      ideaCount: answers.length,
      contributorCount: new Set(answers.map(({ authorId }) => authorId).filter(Boolean)).size,
      decidedCount: answers.filter(decided).length,
      approvedCount: ever("Approved"),
      implementedCount: ever("Implemented"),
      mergedCount: ever("Merged"),
    };
  };
  const opened = [...challenges].map(([id, challenge]): [string, Row] => [
    idOf([id, 4]),
    {
      number: id,
      "document.hash": challenge.documentHash,
      opensAt: challenge.opensAt,
      closesAt: challenge.closesAt,
      audience: SOURCE_NAMES.filter((_, source) => challenge.audience & (1 << source)),
      rubricId: challenge.rubricId,
      teamId: challenge.teamId,
      closedEarly: hashOrNull(challenge.reasonHash) !== null,
      "closingReason.hash": hashOrNull(challenge.reasonHash),
      ...counts(id),
    },
  ]);
  const box: Row = {
    number: 0,
    "document.hash": null,
    opensAt: 0,
    closesAt: null,
    audience: SOURCE_NAMES,
    rubricId: 0,
    teamId: 0,
    closedEarly: false,
    "closingReason.hash": null,
    ...counts(0),
  };
  const isBoxUsed = [...byId.values()].some(({ challengeId }) => challengeId === 0);
  const rows = new Map(isBoxUsed ? [[idOf([0, 4]), box], ...opened] : opened);
  return { entity: "challenges", rows, nameOf: (_, { number }) => `challenge ${number}` };
}

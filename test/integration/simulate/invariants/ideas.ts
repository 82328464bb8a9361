import type { EngineEvent } from "@engine/audit/contracts";
import {
  DIGEST_KINDS,
  type DigestKind,
  digestDataHash,
  EMPTY_HEAD,
  kindToBytes32,
  nextAuditHead,
} from "@engine/protocol/audit-digest";
import { STAGE_NAMES, type Stage } from "@engine/protocol/enums";
import type { Address, Hex } from "viem";
import type { Invariant } from "../invariant.ts";
import type { World } from "../world.ts";

const EXITS = ["OnHold", "Rejected", "Merged", "Withdrawn"] as const;
/** Where an idea may go from each stage, as docs/architecture.md draws it. What is not named is final. */
const WAYS: Partial<Record<Stage, readonly Stage[]>> = {
  Submitted: ["InReview", "Ready", ...EXITS],
  InReview: ["Submitted", "Ready", ...EXITS],
  Ready: ["Submitted", "InBallot", "InPilot", ...EXITS],
  InBallot: ["Approved", "Rejected", "OnHold"],
  Approved: ["InPilot", "OnHold", "Stopped"],
  InPilot: ["Implemented", "OnHold", "Stopped"],
  OnHold: ["Submitted", "InReview", "Ready", "Rejected", "Merged", "Withdrawn"],
  Rejected: ["Submitted"],
};

const stageName = (stage: number): Stage => STAGE_NAMES[stage] ?? "None";
const ideaCount = (world: World) => world.ask<number>("Ideas", "ideaCount");
const changes = (world: World) => world.of("Ideas", "StageChanged").map(({ args }) => args);

interface Entry {
  ideaId: number;
  seq: number;
  auditHead: Hex;
}

/** What a log of Ideas enters into an idea's digest, if it enters anything. */
function entryOf(
  event: EngineEvent,
): { entry: Entry; module: Address; kind: Hex; dataHash: Hex } | undefined {
  if (event.contract !== "Ideas" || !("auditHead" in event.args)) return undefined;
  const { args, eventName, at } = event;
  // A module that moved the idea, or recorded a decision on it, is named; everything else the contract does itself.
  const module = "module" in args ? args.module : at.address;
  if (eventName === "DecisionRecorded") return { ...args, entry: args, module };
  const kind: DigestKind = DIGEST_KINDS[eventName as keyof typeof DIGEST_KINDS];
  const dataHash = digestDataHash(kind, args as never);
  return { entry: args, module, kind: kindToBytes32(kind), dataHash };
}

export const ideasInvariants: Invariant[] = [
  {
    title: "I5: only lawful changes of stage; final stages are final",
    check(world, findings) {
      for (const { ideaId, from, to } of changes(world)) {
        const ways = WAYS[stageName(from)] ?? [];
        findings.hold(`idea ${ideaId}: ${stageName(from)} → ${stageName(to)}`, ways.includes(stageName(to)));
      }
    },
    plant: {
      at: "Ideas.StageChanged",
      lie: (change) => ({ ...change, from: STAGE_NAMES.indexOf("Merged") }),
    },
  },
  {
    title: "exactly one event for each change of stage, and the last one says where the idea stands",
    async check(world, findings) {
      const count = await ideaCount(world);
      const ideas = await world.askEach<{ stage: number }>("Ideas", "ideaOf", count);
      const ways = Map.groupBy(changes(world), ({ ideaId }) => ideaId);
      for (const [place, { stage }] of ideas.entries()) {
        const way = ways.get(place + 1) ?? [];
        let stands = STAGE_NAMES.indexOf("Submitted");
        for (const { from, to } of way) {
          findings.equal(`idea ${place + 1} leaves`, stageName(from), stageName(stands));
          findings.hold(`idea ${place + 1} stays ${stageName(to)}`, from !== to);
          stands = to;
        }
        findings.equal(`stage of idea ${place + 1}`, stageName(stage), stageName(stands));
      }
    },
    plant: { at: "Ideas.ideaOf", lie: (idea: { stage: number }) => ({ ...idea, stage: idea.stage + 1 }) },
  },
  {
    title: "an idea's audit head is the hash of all its decisions, every module's included",
    async check(world, findings) {
      const heads = new Map<number, Hex>();
      const lengths = new Map<number, number>();
      for (const event of world.events) {
        const found = entryOf(event);
        if (!found) continue;
        const { entry, module, kind, dataHash } = found;
        const { ideaId, seq } = entry;
        const previous = heads.get(ideaId) ?? EMPTY_HEAD;
        const timestamp = BigInt(event.at.timestamp);
        const head = nextAuditHead({ previous, ideaId, seq, module, kind, dataHash, timestamp });
        findings.equal(
          `entry ${seq} of idea ${ideaId}`,
          [seq, entry.auditHead],
          [lengths.get(ideaId) ?? 0, head],
        );
        heads.set(ideaId, head);
        lengths.set(ideaId, seq + 1);
      }
      const answers = await world.askEach<Hex>("Ideas", "auditHead", await ideaCount(world));
      for (const [place, answer] of answers.entries()) {
        findings.equal(`head of idea ${place + 1}`, answer, heads.get(place + 1));
      }
    },
    plant: { at: "Ideas.auditHead", lie: () => EMPTY_HEAD },
  },
  {
    title: "the credit of an idea is shared whole, and to each member once",
    async check(world, findings) {
      const count = await ideaCount(world);
      const credits = await world.askEach<{ memberId: number; shareBps: number }[]>(
        "Ideas",
        "creditOf",
        count,
      );
      for (const [place, shares] of credits.entries()) {
        if (shares.length === 0) continue;
        const whole = shares.reduce((total, { shareBps }) => total + shareBps, 0);
        findings.equal(`credit of idea ${place + 1}`, whole, 10_000);
        findings.distinct(
          `idea ${place + 1} credits a member`,
          shares.map(({ memberId }) => memberId),
        );
      }
    },
    plant: { at: "Ideas.creditOf", lie: (shares: object[]) => [...shares, ...shares] },
  },
  {
    title: "I5: a pilot is funded once, and an idea has one pilot at a time",
    check(world, findings) {
      const started = world.of("Pilots", "PilotStarted").map(({ args }) => args.pilotId);
      findings.distinct("a start of pilot", started);
      const running = new Map<number, number>();
      for (const event of world.events) {
        if (event.contract !== "Pilots") continue;
        if (event.eventName === "PilotStarted") {
          const { ideaId, pilotId } = event.args;
          findings.hold(`idea ${ideaId} has a second pilot, ${pilotId}`, !running.has(ideaId));
          running.set(ideaId, pilotId);
        }
        if (event.eventName === "PilotEnded") running.delete(event.args.ideaId);
      }
    },
    plant: { at: "Pilots.PilotStarted", lie: (start) => ({ ...start, ideaId: 1 }) },
  },
];

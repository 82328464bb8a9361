import type { EngineEvent } from "@engine/audit/contracts";
import type { Findings, Invariant } from "../invariant.ts";
import { People } from "../people.ts";
import type { World } from "../world.ts";

const RESULT_OPEN = 0;

interface Flag {
  raisedById: number;
  answeredById: number;
}

/** Looks at every log with what was known of people and credit just before it. */
function follow(world: World, look: (event: EngineEvent, people: People) => void): void {
  const people = new People();
  for (const event of world.events) {
    look(event, people);
    people.learn(event);
  }
}

function checkVerdicts(world: World, findings: Findings): void {
  const plans = new Map(world.of("Pilots", "PilotPlanned").map(({ args }) => [args.pilotId, args]));
  const before = new Map<string, { verifierId?: number; contesterId?: number }>();
  follow(world, ({ contract, eventName, args }, people) => {
    if (contract !== "Pilots") return;
    if (eventName === "VerdictContested") {
      const place = `${args.pilotId} ${args.place}`;
      before.set(place, { ...before.get(place), contesterId: args.actorId });
    }
    if (eventName !== "VerdictGiven") return;
    const { pilotId, verifierId, isFinal } = args;
    const plan = plans.get(pilotId);
    const place = `${pilotId} ${args.place}`;
    const near = plan ? [plan.leadId, plan.payeeId, ...people.creditedFor(plan.ideaId)] : [];
    const conflict = near.find((memberId) => people.areClose(memberId, verifierId));
    findings.equal(`verifier ${verifierId} of pilot ${pilotId} is close to`, conflict, undefined);
    const first = before.get(place);
    const sides = isFinal ? [first?.verifierId, first?.contesterId] : [];
    findings.hold(`verifier ${verifierId} decides a contest of their own`, !sides.includes(verifierId));
    before.set(place, { verifierId });
  });
}

/** What was revealed in a review and counts. */
interface Card {
  memberId: number;
  weight: number;
  scores: readonly [number, number, number];
}

function checkReviews(world: World, findings: Findings): void {
  const cards = new Map<number, Card[]>();
  follow(world, ({ contract, eventName, args }, people) => {
    if (contract !== "Reviews") return;
    if (eventName === "ScorecardRevealed") {
      const { feasibility, impact, alignment } = args.scorecard;
      const scores = [feasibility, impact, alignment] as const;
      const card = { memberId: args.memberId, weight: args.weightBps, scores };
      cards.set(args.reviewId, [...(cards.get(args.reviewId) ?? []), card]);
    }
    if (eventName === "ScorecardLeftOut") {
      const rest = (cards.get(args.reviewId) ?? []).filter(({ memberId }) => memberId !== args.memberId);
      cards.set(args.reviewId, rest);
    }
    if (eventName !== "ReviewClosed") return;
    const counted = cards.get(args.reviewId) ?? [];
    const reviewers = counted.map(({ memberId }) => memberId);
    findings.distinct(`a scorecard in review ${args.reviewId}`, reviewers);
    findings.equal(`scorecards of review ${args.reviewId}`, args.scorecards, reviewers.length);
    const own = people.creditedFor(args.ideaId).filter((memberId) => reviewers.includes(memberId));
    findings.equal(`review ${args.reviewId} counts its own authors`, own, []);
    const weigh = (place: 0 | 1 | 2) =>
      counted.reduce((all, card) => all + card.weight * card.scores[place], 0);
    const weight = counted.reduce((all, card) => all + card.weight, 0);
    const { sums } = args;
    const stated = [sums.weight, sums.feasibility, sums.impact, sums.alignment].map(Number);
    findings.equal(`sums of review ${args.reviewId}`, stated, [weight, weigh(0), weigh(1), weigh(2)]);
  });
}

export const judgementInvariants: Invariant[] = [
  {
    title:
      "nobody on both sides: who gives a verdict is near to nobody in the pilot, and decides no contest of theirs",
    check: checkVerdicts,
    plant: {
      at: "Pilots.VerdictGiven",
      lie: (verdict) => ({ ...verdict, verifierId: 1, isFinal: true }),
    },
  },
  {
    title: "I14: a review counts one scorecard of a member, none of a credited one, and its sums are theirs",
    check: checkReviews,
    plant: { at: "Reviews.ScorecardRevealed", lie: (card) => ({ ...card, weightBps: card.weightBps + 1 }) },
  },
  {
    title: "I14: a closed review keeps its sums",
    async check(world, findings) {
      for (const { args } of world.of("Reviews", "ReviewClosed")) {
        findings.equal(
          `review ${args.reviewId}`,
          await world.ask("Reviews", "sumsOf", args.reviewId),
          args.sums,
        );
        const { result } = await world.ask<{ result: number }>("Reviews", "reviewOf", args.reviewId);
        findings.hold(`review ${args.reviewId} is open`, result !== RESULT_OPEN && result === args.result);
      }
    },
    plant: { at: "Reviews.reviewOf", lie: (review: object) => ({ ...review, result: RESULT_OPEN }) },
  },
  {
    title: "a reviewer's record is the sum of their forecasts' errors",
    async check(world, findings) {
      const calibrated = world.of("Reviews", "ForecastCalibrated").map(({ args }) => args);
      for (const [memberId, own] of Map.groupBy(calibrated, (each) => each.memberId)) {
        const errorSum = own.reduce((all, { squaredError }) => all + BigInt(squaredError), 0n);
        const record = await world.ask<object>("Reviews", "brierOf", memberId);
        findings.equal(`forecasts of member ${memberId}`, record, { forecasts: own.length, errorSum });
      }
    },
    plant: {
      at: "Reviews.brierOf",
      lie: (record: { errorSum: bigint }) => ({ ...record, errorSum: record.errorSum + 1n }),
    },
  },
  {
    title: "a flag is answered by another than raised it, and resolved by another than answered it",
    async check(world, findings) {
      const flags = await world.askEach<Flag>("Flags", "flagOf", await world.ask("Flags", "flagCount"));
      for (const [place, { raisedById, answeredById }] of flags.entries()) {
        findings.hold(`flag ${place + 1} is answered by its raiser`, raisedById !== answeredById);
      }
      for (const { args } of world.of("Flags", "FlagResolved")) {
        const { answeredById = 0 } = flags[args.flagId - 1] ?? {};
        const isOwn = answeredById === args.actorId && answeredById !== 0;
        findings.hold(`flag ${args.flagId} is resolved by its answerer`, !isOwn);
      }
      follow(world, ({ contract, eventName, args }, people) => {
        if (contract !== "Flags" || eventName !== "FlagRaised") return;
        const isOwn = people.creditedFor(args.ideaId).includes(args.actorId);
        findings.hold(`flag ${args.flagId} is raised on the auditor's own idea`, !isOwn);
      });
    },
    plant: { at: "Flags.flagOf", lie: (flag: Flag) => ({ ...flag, answeredById: flag.raisedById }) },
  },
];

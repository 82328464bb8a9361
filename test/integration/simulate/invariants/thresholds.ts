import { GRANT_STATE_NAMES, REPORT_STATE_NAMES } from "@engine/protocol/enums";
import type { Invariant } from "../invariant.ts";

const bits = (mask: number): number => mask.toString(2).replaceAll("0", "").length;

export const thresholdsInvariants: Invariant[] = [
  {
    title:
      "thresholds count distinct members: a seat votes once on a grant, and more than half of those eligible fund it",
    check(world, findings) {
      const grants = new Map<number, { eligible: number; support: number; refuse: number }>();
      for (const { contract, eventName, args } of world.events) {
        if (contract !== "Grants") continue;
        if (eventName === "GrantProposed") grants.set(args.grantId, { ...args, refuse: 0 });
        const grant = grants.get("grantId" in args ? args.grantId : 0);
        if (!grant) continue;
        if (eventName === "GrantVoted") {
          const added = bits(args.support | args.refuse) - bits(grant.support | grant.refuse);
          findings.equal(`seats added by member ${args.memberId} to grant ${args.grantId}`, added, 1);
          Object.assign(grant, { support: args.support, refuse: args.refuse });
        }
        if (eventName !== "GrantClosed" || GRANT_STATE_NAMES[args.state] !== "Funded") continue;
        const isEnough = 2 * bits(grant.support & grant.eligible) > bits(grant.eligible);
        findings.hold(`grant ${args.grantId} is funded by too few`, isEnough);
      }
      const votes = world.of("Grants", "GrantVoted").map(({ args }) => [args.grantId, args.memberId]);
      findings.distinct("a vote on a grant", votes);
    },
    plant: { at: "Grants.GrantVoted", lie: (vote) => ({ ...vote, memberId: 1, support: 0, refuse: 0 }) },
  },
  {
    title:
      "thresholds count distinct members: an outcome is judged once by each, by nobody who took part, by enough",
    async check(world, findings) {
      const required = await world.ask<number>("Outcomes", "judgesRequired");
      const reports = new Map(
        world.of("Outcomes", "OutcomeReported").map(({ args }) => [args.reportId, args]),
      );
      const plans = world.of("Pilots", "PilotPlanned").map(({ args }) => args);
      const judged = world.of("Outcomes", "OutcomeJudged").map(({ args }) => args);
      findings.distinct(
        "a judgement of an outcome",
        judged.map(({ reportId, memberId }) => [reportId, memberId]),
      );
      for (const { reportId, memberId } of judged) {
        const report = reports.get(reportId);
        const plan = plans.findLast(({ ideaId }) => ideaId === report?.ideaId);
        const tookPart = [report?.reporterId, plan?.leadId, plan?.payeeId].includes(memberId);
        findings.hold(`member ${memberId} judges report ${reportId} of their own`, !tookPart);
      }
      for (const { args } of world.of("Outcomes", "OutcomeDecided")) {
        const agrees = REPORT_STATE_NAMES[args.state] === "Attested";
        const judges = judged.filter((each) => each.reportId === args.reportId && each.agrees === agrees);
        findings.equal(`judges of report ${args.reportId}`, judges.length, required);
      }
    },
    plant: { at: "Outcomes.judgesRequired", lie: (required: number) => required + 1 },
  },
  {
    title: "seats are what was given and taken, fifteen at most",
    async check(world, findings) {
      const seats = new Map<number, Set<number>>();
      for (const { contract, eventName, args } of world.events) {
        if (contract !== "Teams") continue;
        // The founder sits without being given a seat.
        if (eventName === "TeamFormed") seats.set(args.teamId, new Set([args.founderId]));
        if (eventName !== "SeatGiven" && eventName !== "SeatTaken") continue;
        const taken = seats.get(args.teamId);
        if (eventName === "SeatTaken") taken?.delete(args.memberId);
        else taken?.add(args.memberId);
        findings.equal(`seats of team ${args.teamId}`, args.seats, taken?.size);
      }
      for (const [teamId, taken] of seats) {
        const answer = await world.ask<number[]>("Teams", "seatsOf", teamId);
        const sitting = answer.filter((memberId) => memberId !== 0).sort((a, b) => a - b);
        findings.equal(
          `table of team ${teamId}`,
          sitting,
          [...taken].sort((a, b) => a - b),
        );
      }
    },
    plant: { at: "Teams.seatsOf", lie: (seats: number[]) => [...seats, 1] },
  },
];

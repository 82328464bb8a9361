import { readFileSync } from "node:fs";
import { governorAbi } from "@engine/protocol/abi/governor";
import { getDocument } from "@engine/protocol/content-client";
import type { Deployment } from "@engine/protocol/deployment";
import {
  EVIDENCE_STATE_NAMES,
  GRANT_STATE_NAMES,
  OFFICE_NAMES,
  PILOT_STATE_NAMES,
  POT_KIND_NAMES,
} from "@engine/protocol/enums";
import { PROPOSAL_STATE_NAMES, SUPPORT_NAMES } from "@engine/protocol/governor";
import { LOCAL_PHRASE } from "@engine/protocol/known-keys";
import type { Hex } from "viem";
import { encodeFunctionData, keccak256, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountOf } from "../../../scripts/deploy/phrase.ts";
import { sendSigned, signCall } from "../../../scripts/deploy/transactions.ts";
import { Bakery, IDEA_KEYS, SCENARIO } from "./bakery.ts";

const story = JSON.parse(readFileSync(SCENARIO, "utf8"));
const TEAMS = Object.keys(story.teams);
const CENTS = 100;
const keyOf = (id: number) => IDEA_KEYS[id - 1] ?? `idea ${id}`;
const idOf = (key: string) => IDEA_KEYS.indexOf(key) + 1;
const pot = (kind: (typeof POT_KIND_NAMES)[number], number = 0) =>
  POT_KIND_NAMES.indexOf(kind) * 2 ** 32 + number;

describe("the money of the bakery's season", () => {
  let bakery: Bakery;
  let deployment: Deployment;
  beforeAll(async () => {
    bakery = await Bakery.open();
    deployment = await bakery.seed();
  });
  afterAll(() => bakery.stop());

  const read = async (hash: Hex) => (await getDocument({ url: bakery.contentUrl, hash })).document;
  const balance = async (number: number) =>
    Number(await bakery.contracts.treasury.read.balanceOf([number])) / CENTS;
  const memberOf = (key: string) =>
    deployment.personas?.find((persona) => persona.key === key)?.memberId ?? 0;

  /** Each pilot's number by the key of its idea. */
  async function pilotNumbers(): Promise<Record<string, number>> {
    const planned = await bakery.client.getContractEvents({
      ...bakery.logs.pilots,
      eventName: "PilotPlanned",
    });
    return Object.fromEntries(planned.map(({ args }) => [keyOf(args.ideaId), args.pilotId]));
  }

  it("was shared out by a vote, which met its quorum and was carried out", async () => {
    const { governor } = bakery.contracts;
    const made = await bakery.client.getContractEvents({
      ...bakery.logs.governor,
      eventName: "ProposalCreated",
    });
    const states = made.map(async ({ args }) => {
      const state = await governor.read.state([args.proposalId]);
      return [args.description.split("\n")[0], PROPOSAL_STATE_NAMES[state]];
    });
    expect(await Promise.all(states)).toEqual([
      ["Budgets for this season", "Executed"],
      ["Sixty for those who judged", "Active"],
    ]);
    const votes = await governor.read.proposalVotes([made[0]?.args.proposalId ?? 0n]);
    expect(votes).toEqual([70n, 535n, 50n]);
  });

  it("is held by teams whose people all joined by consent and have a seat", async () => {
    const { teams } = bakery.contracts;
    expect(await teams.read.teamCount()).toBe(TEAMS.length);
    const seated = TEAMS.map(async (_, index) => {
      const members = await teams.read.seatsOf([index + 1]);
      return members.filter((member) => member !== 0).sort((left, right) => left - right);
    });
    const expected = TEAMS.map((team) =>
      story.teams[team].members.map(memberOf).sort((left: number, right: number) => left - right),
    );
    expect(await Promise.all(seated)).toEqual(expected);
  });

  it("was paid and returned, pilot by pilot, as the story says", async () => {
    const { pilots } = bakery.contracts;
    const numbers = await pilotNumbers();
    const shown = Object.keys(story.pilots).map(async (key) => {
      const { state, budget, paid } = await pilots.read.pilotOf([numbers[key] ?? 0]);
      const returned = await bakery.client.getContractEvents({
        ...{ ...bakery.logs.pilots, eventName: "PilotEnded" },
        args: { pilotId: numbers[key] ?? 0 },
      });
      const [ended] = returned;
      const amounts = [budget, paid, ended?.args.returned ?? 0n].map((amount) => Number(amount) / CENTS);
      return [key, PILOT_STATE_NAMES[state], ...amounts, await balance(pot("Pilot", numbers[key]))];
    });
    const expected = Object.entries<Record<string, unknown>>(story.pilots).map(
      ([key, { met, allocated, spent, returned }]) => [
        ...[key, met ? "TargetMet" : "TargetMissed", allocated, spent, returned, 0],
      ],
    );
    expect(await Promise.all(shown)).toEqual(expected);
  });

  it("lies where the ledger leaves it, to the last cent", async () => {
    const spentBy: Record<string, number> = {};
    for (const [key, { spent }] of Object.entries<{ spent: number }>(story.pilots)) {
      const { team } = story.ideas[key];
      spentBy[team] = (spentBy[team] ?? 0) + spent;
    }
    // What runs now is no part of the story: a shelf for yesterday's bread, half of it paid.
    spentBy.counter = (spentBy.counter ?? 0) + 120;
    const left = TEAMS.map((_, index) => balance(pot("Team", index + 1)));
    expect(await Promise.all(left)).toEqual(
      TEAMS.map((team) => story.teams[team].budget - (spentBy[team] ?? 0)),
    );
    const numbers = await pilotNumbers();
    expect(await balance(pot("Pilot", numbers.I18))).toBe(60);
    expect(await balance(pot("Root"))).toBe(400);
  });

  it("brought what the story counts, attested by others", async () => {
    const { outcomes } = bakery.contracts;
    for (const [key, pilot] of Object.entries<Record<string, number>>(story.pilots)) {
      const [benefit] = await outcomes.read.benefitOf([idOf(key)]);
      expect([key, Number(benefit)]).toEqual([
        key,
        Math.round(((pilot.revenue ?? 0) + (pilot.saving ?? 0)) * CENTS),
      ]);
    }
    const reported = await bakery.client.getContractEvents({
      ...bakery.logs.outcomes,
      eventName: "OutcomeReported",
    });
    const surveys = reported.flatMap(({ args: { ideaId, statement } }) => {
      const { positiveBefore, askedBefore, positiveAfter, askedAfter } = statement;
      const counts = { b: [positiveBefore, askedBefore], a: [positiveAfter, askedAfter] };
      return askedBefore > 0 ? [[keyOf(ideaId), counts]] : [];
    });
    expect(Object.fromEntries(surveys)).toEqual(story.engagement.csat);
  });

  it("thanked those who had the ideas by the formula; some have pulled it, some have not", async () => {
    const { rewards } = bakery.contracts;
    const credited = await Promise.all(
      ["I01", "I06", "I07", "I09", "I10"].map((key) => rewards.read.creditedFor([idOf(key)])),
    );
    expect(credited).toEqual([10_060n, 6_378n, 9_550n, 11_900n, 5_000n]);
    const owed = await Promise.all(
      ["customer_5", "customer_10", "catering_company", "driver_a"].map((key) =>
        rewards.read.owedTo([memberOf(key)]),
      ),
    );
    expect(owed).toEqual([0n, 0n, 11_900n, 5_000n]);
    expect(await balance(pot("Rewards"))).toBe(600 - 100.6 - 63.78 - 95.5);
  });

  it("made reviewers known by their forecasts", async () => {
    const { reviews } = bakery.contracts;
    for (const key of ["owner", "head_baker", "counter_b"]) {
      const { forecasts } = await reviews.read.brierOf([memberOf(key)]);
      expect([key, forecasts]).toEqual([key, 6]);
    }
  });

  it("lets the members decide, once the season is over, what its reviewers share", async () => {
    const { governor, reviews, rewards } = bakery.contracts;
    const [, pool] = await bakery.client.getContractEvents({
      ...bakery.logs.governor,
      eventName: "ProposalCreated",
    });
    if (!pool) throw new Error("no second proposal");
    const { proposalId, targets, calldatas, values, description } = pool.args;
    const terms = [targets, values, calldatas, keccak256(stringToHex(description))] as const;
    const act = async (key: string, data: Hex) => {
      const account = deployment.personas?.find((persona) => persona.key === key)?.account ?? 0;
      const call = { to: governor.address, data };
      await sendSigned(bakery.client, await signCall(bakery.client, accountOf(LOCAL_PHRASE, account), call));
    };
    const reach = async (time: bigint) => {
      await bakery.chain.rpc("evm_setNextBlockTimestamp", [Number(time)]);
      await bakery.chain.rpc("evm_mine");
    };
    await bakery.chain.undoing(async () => {
      for (const key of ["owner", "head_baker"]) {
        const args = [proposalId, SUPPORT_NAMES.indexOf("For")] as const;
        await act(key, encodeFunctionData({ abi: governorAbi, functionName: "castVote", args }));
      }
      await reach((await governor.read.proposalDeadline([proposalId])) + 1n);
      await act("owner", encodeFunctionData({ abi: governorAbi, functionName: "queue", args: terms }));
      await reach(await governor.read.proposalEta([proposalId]));
      await act("owner", encodeFunctionData({ abi: governorAbi, functionName: "execute", args: terms }));
      const [, skill] = await reviews.read.skillOf([1, 0]);
      expect(skill).toBeGreaterThan(0n);
      expect(await rewards.read.reviewersPoolOf([1])).toEqual([6_000n, skill]);
    });
  });

  it("was doubted once, and the doubt was answered in public", async () => {
    const { flags } = bakery.contracts;
    expect(await flags.read.flagCount()).toBe(1);
    expect(await flags.read.openFlagsOn([idOf("I09")])).toBe(0);
  });

  it("leaves a verdict, a vote on a grant and a motion to whoever comes now", async () => {
    const { pilots, grants, offices } = bakery.contracts;
    const numbers = await pilotNumbers();
    const milestone = await pilots.read.milestoneOf([numbers.I18 ?? 0, 1]);
    expect(EVIDENCE_STATE_NAMES[milestone.state]).toBe("Submitted");
    const verifier = OFFICE_NAMES.indexOf("Verifier");
    for (const key of ["partner_auditor", "neighbourhood_association"])
      expect(await offices.read.holdsOffice([memberOf(key), verifier])).toBe(true);
    const grantId = await grants.read.latestGrantOf([numbers.I19 ?? 0]);
    const grant = await grants.read.grantOf([grantId]);
    expect(GRANT_STATE_NAMES[grant.state]).toBe("Open");
    const count = (mask: number) => mask.toString(2).replaceAll("0", "").length;
    expect([count(grant.eligible), count(grant.support), count(grant.refuse)]).toEqual([2, 1, 0]);
    expect(grant.closesAt).toBeGreaterThan(Date.now() / 1000 + 10 * 86_400);
  });

  it("has words for every team, plan, piece of evidence, vote and report", async () => {
    const { client, logs } = bakery;
    const [formed, planned, submitted, proposed, reported] = await Promise.all([
      client.getContractEvents({ ...logs.teams, eventName: "TeamFormed" }),
      client.getContractEvents({ ...logs.pilots, eventName: "PilotPlanned" }),
      client.getContractEvents({ ...logs.pilots, eventName: "EvidenceSubmitted" }),
      client.getContractEvents({ ...logs.grants, eventName: "GrantProposed" }),
      client.getContractEvents({ ...logs.outcomes, eventName: "OutcomeReported" }),
    ]);
    const kinds = async (hashes: Hex[]) => [
      ...new Set((await Promise.all(hashes.map(read))).map(({ kind }) => kind)),
    ];
    expect(await kinds(formed.map(({ args }) => args.charterHash))).toEqual(["charter"]);
    expect(await kinds(planned.map(({ args }) => args.documentHash))).toEqual(["plan"]);
    expect(await kinds(submitted.map(({ args }) => args.evidenceHash))).toEqual(["evidence"]);
    expect(await kinds(proposed.map(({ args }) => args.reasonHash))).toEqual(["reason"]);
    expect(await kinds(reported.map(({ args }) => args.statement.evidenceHash))).toEqual(["evidence"]);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sealFoundingDocuments } from "../../../scripts/deploy/founding-documents.ts";
import {
  DEFAULT_ORGANISATION,
  loadOrganisation,
  parseOrganisation,
} from "../../../scripts/deploy/organisation.ts";
import { repoRoot } from "../../../scripts/lib/paths.ts";

const bakery = () => JSON.parse(readFileSync(DEFAULT_ORGANISATION, "utf8"));
const scenario = JSON.parse(readFileSync(join(repoRoot, "scripts/seed/scenarios/bakery.json"), "utf8"));

describe("an organisation's file", () => {
  it("of the bakery has the rules and the people of its scenario", async () => {
    const { rules, timelock, people, rubric, rewards } = await loadOrganisation();
    expect(rules.quorumBps).toBe(scenario.param.quorum_bps);
    expect(rules.approvalBps).toBe(scenario.param.approval_bps);
    expect(rules.capBps).toBe(scenario.param.cap_bps);
    expect(rules.memberMajority).toBe(scenario.param.dual_majority_guard);
    expect(timelock.delaySeconds).toBe(scenario.param.timelock_days * 86_400);
    expect(rubric).toMatchObject({
      feasibilityBps: scenario.param.weights_bps.feasibility,
      impactBps: scenario.param.weights_bps.impact,
      alignmentBps: scenario.param.weights_bps.alignment,
      readyFrom: scenario.param.gate_advance,
      holdFrom: scenario.param.gate_hold,
    });
    // Play money has two decimals.
    expect(rewards).toEqual({
      base: scenario.param.reward_base * 100,
      cap: scenario.param.reward_cap * 100,
      rateBps: scenario.param.reward_bps,
      lineageBps: scenario.param.lineage_royalty_bps,
    });
    expect(people.map(({ key }) => key)).toEqual(Object.keys(scenario.members));
  });

  it("may extend another one", async () => {
    const testnet = await loadOrganisation(
      join(repoRoot, "scripts/deploy/organisations/bakery-testnet.json"),
    );
    expect(testnet.people).toEqual((await loadOrganisation()).people);
    expect(testnet.rules.durationSeconds).toBe(420);
  });

  const faults: [string, Record<string, unknown>, RegExp][] = [
    ["a role that nobody holds", { roles: { ...bakery().roles, curator: [] } }, /roles\.curator/],
    ["a role we do not know", { roles: { ...bakery().roles, emperor: ["owner"] } }, /emperor/],
    [
      "a person it does not list",
      { roles: { ...bakery().roles, issuer: ["cashier"] } },
      /does not list: cashier/,
    ],
    ["a quorum above all votes", { rules: { ...bakery().rules, quorumBps: 10_001 } }, /rules\.quorumBps/],
    [
      "a round shorter than a minute",
      { rules: { ...bakery().rules, durationSeconds: 59 } },
      /rules\.durationSeconds/,
    ],
    [
      "a late window longer than the round",
      { rules: { ...bakery().rules, lateWindowSeconds: 604_801 } },
      /lateWindow/,
    ],
    [
      "a vote without a delay",
      { governor: { ...bakery().governor, votingDelaySeconds: 0 } },
      /governor\.votingDelaySeconds/,
    ],
    [
      "an extension longer than the vote",
      { governor: { ...bakery().governor, lateExtensionSeconds: 432_001 } },
      /lateExtensionSeconds is at most/,
    ],
    [
      "a guardian whom it does not list",
      { governor: { ...bakery().governor, guardian: "cashier" } },
      /does not list: cashier/,
    ],
    ["a guardian for ever", { governor: { ...bakery().governor, guardianUntil: "never" } }, /guardianUntil/],
    ["a proposer past the governor", { timelock: { delaySeconds: 1, proposers: ["owner"] } }, /proposers/],
    ["money of no kind", { settlementToken: "gold" }, /settlementToken/],
    ["criteria that do not add up", { rubric: { ...bakery().rubric, impactBps: 3_999 } }, /add up to 10000/],
    [
      "a rubric that holds above ready",
      { rubric: { ...bakery().rubric, holdFrom: 331 } },
      /holdFrom is at most/,
    ],
    ["a reward above its cap", { rewards: { ...bakery().rewards, base: 15_001 } }, /base is at most cap/],
    [
      "a missing weight",
      { points: { ...bakery().points, weights: { ...bakery().points.weights, PilotLed: undefined } } },
      /points\.weights\.PilotLed/,
    ],
    ["no address", { roles: { ...bakery().roles, guardian: ["0x1234"] } }, /roles\.guardian/],
    ["two people of one key", { people: [...bakery().people, bakery().people[0]] }, /twice: owner/],
    ["a field of another time", { admin: "owner" }, /admin/],
  ];

  it.each(faults)("is refused with %s", (_what, fields, reason) => {
    expect(() => parseOrganisation({ ...bakery(), ...fields }, "the file")).toThrow(reason);
  });

  it("with faults is told of all of them, each by its path with what to write and what it is for", () => {
    const { rules, roles, ...rest } = bakery();
    const { capBps: _, ...others } = rules;
    const wrong = {
      ...rest,
      rules: { ...others, quorumBp: 4000, quorumBps: "40 %" },
      roles: { ...roles, curator: ["Owner"] },
    };
    const told = /The file is no organisation yet:([\s\S]*)docs\/parameters\.md explains each field\./;
    const attempt = () => parseOrganisation(wrong, "The file");
    expect(attempt).toThrow(told);
    expect(attempt).toThrow(
      "- rules.capBps is missing. Write a whole number from 1 to 10000. (The most of all votes that one ballot can weigh, whatever its voter holds.)",
    );
    expect(attempt).toThrow('- rules.quorumBps is "40 %". Write a whole number from 100 to 10000.');
    expect(attempt).toThrow("- rules.quorumBp is no field. Is quorumBps meant?");
    expect(attempt).toThrow('- roles.curator[0] is "Owner". Write an account (0x and 40 hex digits), or');
  });

  it.each(["shop", "firm", "association"])("of the %s stands ready", async (name) => {
    const file = join(repoRoot, "scripts/deploy/organisations", `${name}.json`);
    const { people, roles } = await loadOrganisation(file);
    expect(people.length).toBeGreaterThan(5);
    expect(Object.values(roles).flat()).toEqual(expect.not.arrayContaining([expect.stringMatching(/^0x/)]));
  });

  it("is named when it cannot be read", async () => {
    await expect(loadOrganisation("/nowhere/bakery.json")).rejects.toThrow(
      /\/nowhere\/bakery\.json cannot be read/,
    );
  });
});

describe("its founding documents", () => {
  it("have the same hashes at each run, and others once a word changes", async () => {
    const organisation = await loadOrganisation();
    const first = await sealFoundingDocuments(organisation);
    const { rubric } = organisation;
    const other = { ...rubric, document: { ...rubric.document, title: "Otherwise" } };
    expect((await sealFoundingDocuments(organisation)).rubric.hash).toBe(first.rubric.hash);
    expect((await sealFoundingDocuments({ ...organisation, rubric: other })).rubric.hash).not.toBe(
      first.rubric.hash,
    );
    expect(first.points.document).toMatchObject({
      kind: "rubric",
      title: organisation.points.document.title,
    });
  });

  it("are refused if nobody could read them, naming which", async () => {
    const organisation = await loadOrganisation();
    const { points } = organisation;
    const unreadable = { ...points, document: { ...points.document, language: "English" } };
    await expect(sealFoundingDocuments({ ...organisation, points: unreadable })).rejects.toThrow(
      /points\.document cannot be published/,
    );
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
    const { rules, timelock, people } = await loadOrganisation();
    expect(rules.quorumBps).toBe(scenario.param.quorum_bps);
    expect(rules.approvalBps).toBe(scenario.param.approval_bps);
    expect(rules.capBps).toBe(scenario.param.cap_bps);
    expect(rules.memberMajority).toBe(scenario.param.dual_majority_guard);
    expect(timelock.delaySeconds).toBe(scenario.param.timelock_days * 86_400);
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
    ["no address", { roles: { ...bakery().roles, guardian: ["0x1234"] } }, /roles\.guardian/],
    ["two people of one key", { people: [...bakery().people, bakery().people[0]] }, /twice: owner/],
    ["a field of another time", { admin: "owner" }, /admin/],
  ];

  it.each(faults)("is refused with %s", (_what, fields, reason) => {
    expect(() => parseOrganisation({ ...bakery(), ...fields }, "the file")).toThrow(reason);
  });

  it("is named when it cannot be read", async () => {
    await expect(loadOrganisation("/nowhere/bakery.json")).rejects.toThrow(
      /\/nowhere\/bakery\.json cannot be read/,
    );
  });
});

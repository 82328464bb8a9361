import { runAudit } from "@engine/audit/audit";
import type { EngineEvent } from "@engine/audit/contracts";
import { Report } from "@engine/audit/differences";
import { readHistory } from "@engine/audit/replay/history";
import { pinBlock } from "@engine/audit/replay/pin";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sumOf } from "../../../scripts/simulate/calls.ts";
import { type Season, simulate } from "../../../scripts/simulate/simulate.ts";
import { ofSize, type Simulation } from "../../../scripts/simulate/simulation.ts";
import { ALL_TRESPASSES } from "../../../scripts/simulate/trespasses/trespasses.ts";
import { type OwnEngine, startEngine } from "../audit/engine.ts";
import { Findings, type Invariant } from "./invariant.ts";
import { INVARIANTS } from "./invariants/all.ts";
import { World } from "./world.ts";

const MEMBERS = 300;
const SEASON: Simulation = {
  ...{ ...ofSize(MEMBERS), seed: 7, rounds: 6 },
  ...{ acts: 65, moneyActs: 14, trespasses: 1, complete: true },
};
const CALLS = 3_000;

describe("a season of an organisation of hundreds", () => {
  let engine: OwnEngine;
  let season: Season;
  let world: World;
  beforeAll(async () => {
    engine = await startEngine({ states: "newest" });
    season = await simulate(engine, SEASON);
    world = new World(engine, await allEvents(engine));
  });
  afterAll(() => engine.stop());

  it("was played by hundreds, who tried thousands of things, lawful and unlawful", async () => {
    expect(await world.ask("Members", "memberCount")).toBeGreaterThan(MEMBERS);
    expect(engine.calls.total).toBeGreaterThan(CALLS);
    expect(sumOf(engine.calls.allowed)).toBeGreaterThan(CALLS / 2);
    expect(sumOf(engine.calls.refused)).toBeGreaterThan(CALLS / 10);
    expect(world.of("Rounds", "BallotCast").length).toBeGreaterThan(MEMBERS);
  });

  it("leaves no difference between the logs, the rules and the contracts", async () => {
    const { differences, checked } = await runAudit(engine.client, engine.deployment);
    expect(differences).toEqual([]);
    expect(checked.logs).toBe(world.events.length);
  });

  it.each(INVARIANTS)("holds: $title", async ({ check }) => {
    const findings = await findingsOf(check, world);
    expect(findings.wrong).toEqual([]);
    expect(findings.looked).toBeGreaterThan(0);
  });

  it.each(INVARIANTS)("would notice if it did not hold: $title", async ({ check, plant }) => {
    expect((await findingsOf(check, world.planting(plant))).wrong).not.toEqual([]);
  });

  it.each(Object.entries(ALL_TRESPASSES))("refuses by its own error: %s", (name, { refusedBy }) => {
    expect([...(season.trespasses.get(name)?.keys() ?? [])]).toEqual([refusedBy]);
  });
});

async function findingsOf(check: Invariant["check"], world: World): Promise<Findings> {
  const findings = new Findings();
  await check(world, findings);
  return findings;
}

async function allEvents({ client, deployment }: OwnEngine): Promise<EngineEvent[]> {
  const pin = await pinBlock(client, deployment);
  const events: EngineEvent[] = [];
  for await (const event of readHistory(client, deployment, pin, new Report())) events.push(event);
  return events;
}

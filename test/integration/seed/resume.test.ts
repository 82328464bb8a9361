import { rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stepsOf } from "../../../scripts/deploy/deploy-all.ts";
import { loadOrganisation } from "../../../scripts/deploy/organisation.ts";
import { planPeople } from "../../../scripts/seed/plan/people.ts";
import { planSeason } from "../../../scripts/seed/plan/plan.ts";
import { readScenario } from "../../../scripts/seed/scenario.ts";
import { toSeason } from "../../../scripts/seed/season.ts";
import type { SeedReport } from "../../../scripts/seed/seed-all.ts";
import { killAfterLine, runScript } from "../deploy/run-script.ts";
import { Bakery, FINAL_STAGES, SCENARIO } from "./bakery.ts";

const season = toSeason(await readScenario(SCENARIO));
/** For how many days a review takes scorecards changes when things happen, not how many. */
const ANY_DAYS = 1;
const ACTIONS = planPeople(season).length + planSeason(season, ANY_DAYS, true).length;
/** So many actions apart the season is stopped, and goes on. */
const STRIDE = 97;

/** The deployment's transactions and the season's: nothing doubled, nothing lost. */
const TRANSACTIONS = stepsOf(await loadOrganisation()).length + ACTIONS;

describe("the bakery's season", { timeout: 480_000 }, () => {
  let bakery: Bakery;
  beforeEach(async () => {
    bakery = await Bakery.open();
  });
  afterEach(() => bakery.stop());

  const script = ["scripts/seed/main.ts", "--network", "localhost", "--scenario", SCENARIO];

  async function expectWholeSeason(): Promise<void> {
    expect(await bakery.stages()).toEqual(FINAL_STAGES);
    expect(await bakery.transactions()).toBe(TRANSACTIONS);
  }

  it("stopped again and again goes on and doubles nothing", async () => {
    const stop = (number: number) => (report: SeedReport) => {
      if (report.number === number && report.fresh) throw new Error("stopped by the test");
    };
    for (let number = 1; number <= ACTIONS; number += STRIDE) {
      await expect(bakery.seed({ report: stop(number) })).rejects.toThrow("stopped by the test");
    }
    await bakery.seed();
    await expectWholeSeason();
  });

  it("killed from outside is finished by the next run", async () => {
    for (const line of ["[3/", "[29/", "[95/", "[230/"])
      await killAfterLine(script, bakery.environment(), line);
    const { code, output } = await runScript(script, bakery.environment());
    expect(output).toContain("The season stands on chain 31337");
    expect(code).toBe(0);
    await expectWholeSeason();
  });

  it("leaves what people did meanwhile alone", async () => {
    const stop = ({ number }: SeedReport) => {
      if (number === 150) throw new Error("stopped by the test");
    };
    await expect(bakery.seed({ report: stop })).rejects.toThrow("stopped by the test");
    const ideas = await bakery.contracts.ideas.read.ideaCount();
    await bakery.submitSomething();
    await bakery.seed();
    expect(await bakery.contracts.ideas.read.ideaCount()).toBe(21 + 1);
    expect(await bakery.contracts.ideas.read.ideaOf([ideas + 1])).toMatchObject({ authorId: 1 });
    expect(await bakery.contracts.rounds.read.roundCount()).toBe(3);
  });

  it("asks for the content store if it does not answer, and loses nothing", async () => {
    await bakery.closeStore();
    await expect(bakery.seed()).rejects.toThrow(
      `cannot be stored at ${bakery.contentUrl}: The content store does not answer`,
    );
    expect(await bakery.contracts.ideas.read.ideaCount()).toBe(0);
    await bakery.openStore();
    await bakery.seed();
    await expectWholeSeason();
  });

  it("may be left out for now: only the people come", async () => {
    await bakery.seed({ peopleOnly: true });
    expect(await bakery.contracts.members.read.activeMembers()).toBe(25);
    expect(await bakery.contracts.ideas.read.ideaCount()).toBe(0);
    const notes: string[] = [];
    await bakery.seed({ note: (text) => notes.push(text) });
    await expectWholeSeason();
    expect(notes).toEqual([expect.stringMatching(/its clock is now 9[01] days ahead/)]);
  });

  it("says which rule of the contracts stops it", async () => {
    await bakery.pauseIdeas();
    await expect(bakery.seed()).rejects.toThrow(
      /The chain refuses "Idea: Pumpkin-spice pastry for the fall": Pausable_Paused\(\d+\)/,
    );
  });

  it("is refused without a deployment, or with that of another chain", async () => {
    const { deploymentFile } = bakery.chain;
    const other = { ...bakery.deployment, genesisHash: `0x${"00".repeat(32)}` };
    writeFileSync(deploymentFile, JSON.stringify(other));
    await expect(bakery.seed()).rejects.toThrow(/tells of another chain than this one. Deploy first/);
    rmSync(deploymentFile);
    await expect(bakery.seed()).rejects.toThrow(/There is no .*deployment.json. Deploy first/);
  });

  it("needs a scenario that can be read", async () => {
    await expect(bakery.seed({ scenario: "/nowhere/bakery.json" })).rejects.toThrow(
      /\/nowhere\/bakery.json cannot be read/,
    );
  });
});

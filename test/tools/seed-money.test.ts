import { join } from "node:path";
import { parseDocument } from "@engine/protocol/documents";
import { describe, expect, it } from "vitest";
import { repoRoot } from "../../scripts/lib/paths.ts";
import type { World } from "../../scripts/seed/action.ts";
import { documentsOf } from "../../scripts/seed/documents.ts";
import { planMoney } from "../../scripts/seed/plan/money.ts";
import { planTeams } from "../../scripts/seed/plan/teams.ts";
import { readScenario } from "../../scripts/seed/scenario.ts";
import { toSeason } from "../../scripts/seed/season.ts";
import type { PlannedPilot } from "../../scripts/seed/season-money.ts";

const scenario = await readScenario(join(repoRoot, "scripts", "seed", "scenarios", "bakery.json"));
const season = toSeason(scenario);
const { story } = scenario;
const { pilots, teams, reports, budget } = season.money;
const told = pilots.filter(({ idea }) => idea in story.pilots);

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const paid = ({ steps }: PlannedPilot) =>
  sum(steps.map(({ amount, verdict }) => (amount * (verdict?.qualityBps ?? 0)) / 10_000));

describe("the money of the bakery's season", () => {
  it("leaves out no pilot of the story", () => {
    expect(told.map(({ idea }) => idea).sort()).toEqual(Object.keys(story.pilots).sort());
  });

  it.each(told)(
    "pays for the pilot of $idea what the story says, in steps that make up its tranches",
    (pilot) => {
      const { spent, returned, tranches } = story.pilots[pilot.idea] ?? { tranches: [] };
      const planned = sum(pilot.steps.map(({ amount }) => amount));
      expect(planned).toBe(sum(tranches));
      expect(paid(pilot)).toBe(spent);
      expect(planned - paid(pilot)).toBe(returned);
    },
  );

  it.each(told)("judges the steps of $idea before it ends, by somebody who is not part of it", (pilot) => {
    for (const { evidence, verdict } of pilot.steps) {
      if (!evidence || !verdict) continue;
      expect(evidence.day).toBeGreaterThan(pilot.start);
      expect(verdict.day).toBeGreaterThanOrEqual(evidence.day);
      expect(verdict.day).toBeLessThan(pilot.end);
      expect([pilot.lead, pilot.payee]).not.toContain(verdict.by);
    }
  });

  it.each(Object.entries(story.team_votes))(
    "lets the seats vote on %s as the story says",
    (idea, { ballots }) => {
      const pilot = pilots.find((each) => each.idea === idea);
      const votes = pilot?.grant.votes ?? [];
      const inFavour = [pilot?.grant.by, ...votes.filter((vote) => vote.inFavour).map(({ seat }) => seat)];
      expect(inFavour.sort()).toEqual([...ballots.F].sort());
      expect(votes.filter((vote) => !vote.inFavour).map(({ seat }) => seat)).toEqual(ballots.A);
      const members = story.teams[pilot?.team ?? ""]?.members;
      expect(members).toEqual(expect.arrayContaining([...ballots.F, ...ballots.A]));
    },
  );

  it("starts each pilot on the story's day, with the last word needed", () => {
    for (const { idea, start, grant } of told) {
      const last = Math.max(grant.day, ...grant.votes.map(({ day }) => day));
      expect([idea, last]).toEqual([idea, start]);
    }
  });

  it.each(told)("reports for $idea the savings of the story, and each period once", ({ idea }) => {
    const own = reports.filter((report) => report.idea === idea && report.kind === "Efficiency");
    const saved = sum(own.map(({ hours, rate }) => hours * rate));
    expect(saved).toBeCloseTo(story.pilots[idea]?.saving ?? 0, 6);
    own.slice(1).forEach(({ from }, index) => {
      expect(from).toBeGreaterThanOrEqual(own[index]?.to ?? 0);
    });
  });

  it("has the money that it shares out, drawn by as many as it takes", () => {
    const shared = sum(teams.map((team) => team.budget)) + budget.rewards;
    expect(shared).toBeLessThanOrEqual(budget.deposit);
    expect((1 + budget.helpers.length) * 1000).toBe(budget.deposit);
    expect(budget.reviewersPool.amount).toBeLessThan(budget.rewards);
  });

  it("gives a seat with more than half of those who have one", () => {
    const endorsing = planTeams(season).filter(({ title }) =>
      title.includes("endorses a seat in Partnerships"),
    );
    expect(endorsing.map(({ actor }) => actor)).toEqual([
      "owner",
      ...["owner", "head_baker"],
      ...["owner", "head_baker"],
    ]);
  });

  it("names every action once, by a member", () => {
    const actions = planMoney(season);
    const members = season.members.map(({ key }) => key);
    for (const { actor } of actions) expect(members).toContain(actor);
    const named = actions.map(({ title, moment }) => `${moment.day} ${title}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it("draws no play money where there is none", () => {
    const world = { deployment: {} } as World;
    const drawing = planMoney(season).filter(({ title }) => /draws play money|hands the money/.test(title));
    expect(drawing).toHaveLength(1 + 2 * budget.helpers.length);
    for (const action of drawing) expect(action.done(world)).toBe(true);
  });

  it("says everything in documents that the content store takes", () => {
    const salt = `0x${"00".repeat(32)}`;
    const kinds = documentsOf(season, (person) => person).map(
      ({ fields }) => parseDocument({ ...fields, salt }).kind,
    );
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([count("charter"), count("plan")]).toEqual([teams.length, pilots.length]);
  });
});

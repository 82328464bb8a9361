import { runAudit } from "@engine/audit/audit";
import { SOURCE_NAMES } from "@engine/protocol/enums";
import { type RpcLog, toEventSelector } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { simulate } from "../../../scripts/simulate/simulate.ts";
import { DATA_SOURCES, handledEvents } from "../../../subgraph/scripts/data-sources.ts";
import { readFacts } from "./facts.ts";
import {
  type Facts,
  flow,
  memberFigures,
  returningFigure,
  reviewerFigures,
  reviewFigures,
  STAGES,
  seasonFigures,
  sourceFigures,
  stageFigures,
  votingFigures,
} from "./figures.ts";
import { type IndexedEngine, startIndexedEngine } from "./indexed-engine.ts";
import { byKind, byTeam, readLedger, sumsOf } from "./money-figures.ts";

const SEEDS = [11, 12];
const ROUNDS = 3;
/** Contracts of whose events every kind happens in these seasons. */
const RECOGNITION = [
  ...["Kudos", "Points", "Activities", "Badges", "InnovationGovernor", "Succession", "Rewards"],
];
/** Two whole seasons and an index over them take long where others compute as well. */
const SETUP_MILLISECONDS = 1_200_000;
const SEASON_SECONDS = 91 * 86_400;

type Row = Record<string, string | number | { id: string }>;

const keyPart = (value: Row[string] | undefined) => (typeof value === "object" ? value.id : value);

/** Numbers of any width compare as text, as GraphQL gives them. */
const asText = (figures: object) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, String(value)]));

describe("the index of a random lawful season", () => {
  let indexed: IndexedEngine;
  let facts: Facts;
  let seasons: number[];
  beforeAll(async () => {
    indexed = await startIndexedEngine();
    for (const seed of SEEDS) {
      await simulate(indexed.engine, { seed, rounds: ROUNDS });
      await indexed.engine.wait(SEASON_SECONDS);
    }
    await indexed.catchUp();
    facts = await readFacts(indexed.query);
    const { seasonStats } = await indexed.query<{ seasonStats: { season: number }[] }>(
      "{ seasonStats(orderBy: season) { season } }",
    );
    seasons = seasonStats.map(({ season }) => season);
  }, SETUP_MILLISECONDS);
  afterAll(() => indexed.stop());

  /** All rows of an entity, each with these fields as text. */
  async function rowsOf(
    entity: string,
    key: string,
    fields: readonly string[],
  ): Promise<Map<string, object>> {
    const selection = `${key.replace("member", "member { id }")} ${fields.join(" ")}`;
    const query = `{ rows: ${entity}(first: 1000) { ${selection} } }`;
    const { rows } = await indexed.query<{ rows: Row[] }>(query);
    return new Map(
      rows.map((row) => [
        key
          .split(" ")
          .map((each) => keyPart(row[each]))
          .join(" "),
        asText(Object.fromEntries(fields.map((field) => [field, row[field]]))),
      ]),
    );
  }

  /** The whole register, in order. */
  async function allActivities<Fields>(fields: string): Promise<(Fields & { id: string })[]> {
    const query = `query ($after: Bytes!) {
      rows: activities(first: 1000, orderBy: id, where: { id_gt: $after }) { id ${fields} }
    }`;
    const all: (Fields & { id: string })[] = [];
    for (;;) {
      const after = all.at(-1)?.id ?? "0x";
      const { rows } = await indexed.query<{ rows: typeof all }>(query, { after });
      all.push(...rows);
      if (rows.length < 1000) return all;
    }
  }

  it("saw more than one season, and nearly everything that can happen", async () => {
    expect(seasons.length).toBeGreaterThan(2);
    const activities = await allActivities<{ event: string }>("event");
    const seen = new Set(activities.map(({ event }) => event));
    expect(seen.size).toBeGreaterThan(65);
    const ofRecognition = DATA_SOURCES.filter(({ name }) => RECOGNITION.includes(name));
    const events = ofRecognition.flatMap((source) => handledEvents(source).map(({ name }) => name));
    expect(events.filter((event) => !seen.has(event))).toEqual([]);
  });

  it("says the same as an independent replay of the logs, in every row and field", async () => {
    const { client, deployment } = indexed.engine;
    const { differences, checked } = await runAudit(client, deployment, {
      subgraph: indexed.index.graphqlUrl,
    });
    expect(differences).toEqual([]);
    expect(checked["index rows"]).toBeGreaterThan(500);
  });

  it("sums up ideas and decisions of each season as a recount does (G1, G3, E1, E2, L1, D3, D8)", async () => {
    const fields = Object.keys(seasonFigures(facts, 0));
    const rows = await rowsOf("seasonStats", "season", fields);
    for (const season of seasons) {
      expect(rows.get(String(season)), `season ${season}`).toEqual(asText(seasonFigures(facts, season)));
    }
  });

  it("sums up ideas of each source and channel (G2, X3)", async () => {
    const bySource = await rowsOf("sourceStats", "season source", ["ideas", "contributors"]);
    const byChannel = await rowsOf("channelStats", "season channel", ["ideas"]);
    for (const [source, ideas] of Map.groupBy(facts.ideas, ({ source }) => source)) {
      expect(bySource.get(`0 ${source}`)).toMatchObject({ ideas: String(ideas.length) });
    }
    for (const [channel, ideas] of Map.groupBy(facts.ideas, ({ channel }) => channel)) {
      expect(byChannel.get(`0 ${channel}`)).toEqual({ ideas: String(ideas.length) });
    }
  });

  it("counts entries, exits, times and cohorts of each stage (E3, D6)", async () => {
    const fields = Object.keys(stageFigures(facts, 0, "Ready"));
    const rows = await rowsOf("stageStats", "season stage", fields);
    const none = asText(Object.fromEntries(fields.map((field) => [field, 0])));
    for (const season of seasons) {
      for (const stage of STAGES) {
        const expected = asText(stageFigures(facts, season, stage));
        expect(rows.get(`${season} ${stage}`) ?? none, `${stage}, season ${season}`).toEqual(expected);
      }
    }
  });

  it("counts how many of a stage's ideas reached another one later (E3, cohort form)", async () => {
    const rows = await rowsOf("stageFlows", "season from to", ["ideas"]);
    for (const season of seasons) {
      for (const from of STAGES) {
        for (const to of STAGES) {
          if (from === to) continue;
          const row = rows.get(`${season} ${from} ${to}`) ?? { ideas: "0" };
          expect(row, `${from} to ${to}, season ${season}`).toEqual({
            ideas: String(flow(facts, season, from, to)),
          });
        }
      }
    }
  });

  it("sums up weight cast by each source, with squares over members (D1, D4)", async () => {
    const fields = Object.keys(votingFigures(facts, 1, "Employee"));
    const rows = await rowsOf("votingStats", "season source", fields);
    const none = asText(Object.fromEntries(fields.map((field) => [field, 0])));
    for (const season of seasons.filter((each) => each > 0)) {
      for (const source of SOURCE_NAMES) {
        const expected = asText(votingFigures(facts, season, source));
        expect(rows.get(`${season} ${source}`) ?? none, `${source}, season ${season}`).toEqual(expected);
      }
    }
  });

  it("sums up reviews, scores and forecasts of each season and reviewer (E4, D6, Q1)", async () => {
    const rows = await rowsOf("seasonStats", "season", Object.keys(reviewFigures(facts, 0)));
    for (const season of seasons) {
      expect(rows.get(String(season)), `season ${season}`).toEqual(asText(reviewFigures(facts, season)));
    }
    const reviewers = new Set(
      facts.reviews.flatMap(({ scorecards }) => scorecards.map(({ member }) => member)),
    );
    const nothing = asText({ scorecards: 0, forecasts: 0, errorSum: 0, skill: 0 });
    const reviewerRows = await rowsOf("reviewerStats", "season member", Object.keys(nothing));
    for (const season of seasons) {
      for (const member of reviewers) {
        const expected = asText(reviewerFigures(facts, season, member));
        expect(reviewerRows.get(`${season} ${member}`) ?? nothing).toEqual(expected);
      }
    }
  });

  it("sums up money by season, kind and team, and its pots add up to what is held (I4, D5)", async () => {
    const ledger = await readLedger(indexed.query);
    expect(ledger.length).toBeGreaterThan(50);
    const fields = ["count", "amount"];
    expect(await rowsOf("movementStats", "season kind", fields)).toEqual(sumsOf(ledger, byKind));
    const { rows } = await indexed.query<{ rows: (Row & { team: { id: string } })[] }>(
      "{ rows: teamMovementStats(first: 1000) { season kind count amount team { id } } }",
    );
    const byTeams = rows.map(({ season, team, kind, count, amount }): [string, object] => [
      `${season} ${team.id} ${kind}`,
      asText({ count, amount }),
    ]);
    expect(new Map(byTeams)).toEqual(sumsOf(ledger, byTeam));
    const { organisation, pots } = await indexed.query<{
      organisation: { held: string };
      pots: { balance: string }[];
    }>('{ organisation(id: "0x00000001") { held } pots(first: 1000) { balance } }');
    const held = pots.reduce((sum, { balance }) => sum + BigInt(balance), 0n);
    expect(BigInt(organisation.held)).toBe(held);
  });

  it("counts pilots, grants and reports by how they ended (I1, D1, I5, I7)", async () => {
    const { pilots, grants, outcomeReports, fundingStat } = await indexed.query<{
      pilots: { state: string; paid: string; returned: string }[];
      grants: { state: string; amount: string }[];
      outcomeReports: { state: string; benefit: string }[];
      fundingStat: Record<string, string | number>;
    }>(`{
      pilots(first: 1000) { state paid returned } grants(first: 1000) { state amount }
      outcomeReports(first: 1000) { state benefit }
      fundingStat(id: "0x00000000") {
        pilotsMet pilotsMissed pilotsStopped pilotsDropped spent returned grantsFunded granted reportsAttested
      }
    }`);
    const count = (rows: { state: string }[], state: string) =>
      rows.filter((row) => row.state === state).length;
    const sum = (values: string[]) => values.reduce((total, value) => total + BigInt(value), 0n);
    const funded = grants.filter(({ state }) => state === "Funded");
    expect(asText(fundingStat)).toEqual(
      asText({
        pilotsMet: count(pilots, "TargetMet"),
        pilotsMissed: count(pilots, "TargetMissed"),
        pilotsStopped: count(pilots, "StoppedEarly"),
        pilotsDropped: count(pilots, "Dropped"),
        spent: sum(pilots.map(({ paid }) => paid)),
        returned: sum(pilots.map(({ returned }) => returned)),
        grantsFunded: funded.length,
        granted: sum(funded.map(({ amount }) => amount)),
        reportsAttested: count(outcomeReports, "Attested"),
      }),
    );
    const { benefitStats } = await indexed.query<{ benefitStats: { benefit: string }[] }>(
      "{ benefitStats(where: { season: 0 }) { benefit } }",
    );
    const attested = outcomeReports.filter(({ state }) => state === "Attested");
    expect(sum(benefitStats.map(({ benefit }) => benefit))).toBe(sum(attested.map(({ benefit }) => benefit)));
  });

  it("counts who takes part, by member and source, and who came back (X2, X4, L4)", async () => {
    const members = [...new Set(facts.actions.map(({ member }) => member))];
    const nothing = asText({ actions: 0, ideas: 0, ideasFiled: 0, active: false });
    const memberFields = Object.keys(nothing);
    const memberRows = await rowsOf("memberStats", "season member", memberFields);
    const sourceRows = await rowsOf("sourceStats", "season source", ["activeMembers", "actions"]);
    const seasonRows = await rowsOf("seasonStats", "season", ["returningContributors"]);
    for (const season of seasons) {
      for (const member of members) {
        const expected = asText(memberFigures(facts, season, member));
        expect(memberRows.get(`${season} ${member}`) ?? nothing).toEqual(expected);
      }
      for (const source of SOURCE_NAMES) {
        const expected = asText(sourceFigures(facts, season, source));
        const row = sourceRows.get(`${season} ${source}`) ?? { activeMembers: "0", actions: "0" };
        expect(row, `${source}, season ${season}`).toEqual(expected);
      }
      const returning = String(returningFigure(facts, season));
      expect(seasonRows.get(String(season))).toEqual({ returningContributors: returning });
    }
  });

  it("keeps the sum of squares of votes exact through every transfer and delegation (V1)", async () => {
    const { organisation, accounts, dailyStats } = await indexed.query<{
      organisation: { supply: string; voters: number; votesSum: string; votesSquares: string };
      accounts: { votes: string }[];
      dailyStats: { closingVotesSquares: string; closingSupply: string; closingVoters: number }[];
    }>(`{
      organisation(id: "0x00000001") { supply voters votesSum votesSquares }
      accounts(first: 1000, where: { votes_gt: "0" }) { votes }
      dailyStats(first: 1, orderBy: day, orderDirection: desc) {
        closingVotesSquares closingSupply closingVoters
      }
    }`);
    const votes = accounts.map((account) => BigInt(account.votes));
    const total = votes.reduce((sum, each) => sum + each, 0n);
    const squares = votes.reduce((sum, each) => sum + each * each, 0n);
    expect(organisation).toEqual({
      supply: String(await indexed.engine.read<bigint>("VoteToken", "totalSupply")),
      voters: votes.length,
      votesSum: String(total),
      votesSquares: String(squares),
    });
    expect(dailyStats[0]).toEqual({
      closingVotesSquares: organisation.votesSquares,
      closingSupply: organisation.supply,
      closingVoters: organisation.voters,
    });
  });

  it("threat 59: has one line in the register for every event that has a handler, and none besides", async () => {
    const activities = await allActivities<{ block: string; logIndex: number }>("block logIndex");
    const lines = activities.map(({ block, logIndex }) => `${block}.${logIndex}`);
    expect(lines).toEqual(await placesOfEvents(indexed.engine));
  });
});

/** Block and log index of every log whose event has a handler, in order. */
async function placesOfEvents({ chain, deployment }: IndexedEngine["engine"]): Promise<string[]> {
  const topics = new Map(
    DATA_SOURCES.map((source) => [
      deployment.contracts[source.name].address.toLowerCase(),
      handledEvents(source).map((event) => toEventSelector(event)),
    ]),
  );
  const range = { fromBlock: "0x0", toBlock: "latest", address: [...topics.keys()] };
  const logs = await chain.rpc<RpcLog[]>("eth_getLogs", [range]);
  return logs
    .filter(({ address, topics: [first] }) => first && topics.get(address.toLowerCase())?.includes(first))
    .map(({ blockNumber, logIndex }) => `${Number(blockNumber)}.${Number(logIndex)}`);
}

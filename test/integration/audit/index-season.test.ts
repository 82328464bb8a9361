import { runAudit } from "@engine/audit/audit";
import type { Decision } from "@engine/audit/decisions/decision";
import { leaderboard, type Standing } from "@engine/audit/metrics/leaderboard";
import { computeMetrics } from "@engine/audit/metrics/register";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engineOn } from "../../../scripts/simulate/engine.ts";
import { simulate } from "../../../scripts/simulate/simulate.ts";
import { readDeployment } from "../../../scripts/start/deployment.ts";
import { startPrivateStack } from "../../../scripts/start/private-stack.ts";
import type { Stack } from "../../../scripts/start/stack.ts";
import { factsOfDapp, registerOfDapp } from "./dapp-facts.ts";

const SEED = 3;
const ROUNDS = 5;
const CATCH_UP_MILLISECONDS = 300_000;

describe("the index of a random lawful season", () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startPrivateStack();
    stack.chain.keeper.pause();
    const engine = await engineOn(stack.chain.url, readDeployment(stack.deploymentFile));
    await simulate(engine, { seed: SEED, rounds: ROUNDS });
    await stack.index?.caughtUp((await stack.chain.head()).number, CATCH_UP_MILLISECONDS);
  });
  afterAll(() => stack.stop());

  it("holds what the logs give, row by row", async () => {
    const deployment = readDeployment(stack.deploymentFile);
    const engine = await engineOn(stack.chain.url, deployment);
    const subgraph = stack.index?.graphqlUrl;
    const { differences, checked } = await runAudit(engine.client, deployment, { subgraph });
    expect(differences).toEqual([]);
    expect(checked["index rows"]).toBeGreaterThan(1000);
  });

  it("gives the dApp the figures and points that the logs give the audit", async () => {
    const deployment = readDeployment(stack.deploymentFile);
    const engine = await engineOn(stack.chain.url, deployment);
    const facts = await factsOfDapp(stack.index?.graphqlUrl ?? "");
    const audit = await runAudit(engine.client, deployment, { block: facts.block });
    expect(computeMetrics(facts)).toEqual(audit.metrics);
    const [own, theirs] = [leaderboard(facts), audit.leaderboard];
    expect({ ...own, standings: own.standings.map(inOrder) }).toEqual({
      ...theirs,
      standings: theirs.standings.map(inOrder),
    });
    const merits = new Set(own.standings.flatMap(({ lines }) => lines.map(({ merit }) => merit)));
    for (const merit of ["PilotLed", "VerdictGiven", "OutcomeJudged"]) expect(merits).toContain(merit);
  });

  it("gives the dApp the register of decisions that the logs give the audit, numbers included", async () => {
    const deployment = readDeployment(stack.deploymentFile);
    const { client } = await engineOn(stack.chain.url, deployment);
    const own = await registerOfDapp(stack.index?.graphqlUrl ?? "");
    const { decisions } = await runAudit(client, deployment);
    expect(own.map(comparable)).toEqual(decisions.map(comparable));
    const autonomy = own.filter(({ event }) => event === "AutonomySet");
    expect(autonomy.map(({ numbers }) => Object.keys(numbers))).toContainEqual([
      ...["team", "limit", "refillSeconds"],
    ]);
  });
});

/** A decision without its reason's text, which the audit was not given, and with its numbers by name. */
function comparable({ reason: _, numbers, ...decision }: Decision) {
  return { ...decision, numbers: Object.fromEntries(Object.entries(numbers).sort()) };
}

/** A place with its lines in an order of their own: those of one second come in another order from the index. */
function inOrder({ lines, ...place }: Standing) {
  const keyed = lines.map((line) => [JSON.stringify(line, Object.keys(line).sort()), line] as const);
  return { ...place, lines: keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line) };
}

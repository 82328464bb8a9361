import { runAudit } from "@engine/audit/audit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "../../../scripts/start/deployment.ts";
import { startPrivateStack } from "../../../scripts/start/private-stack.ts";
import type { Stack } from "../../../scripts/start/stack.ts";
import { engineOn } from "./engine.ts";
import { playRandomSeason } from "./random-season.ts";

const SEED = 3;
const ROUNDS = 5;

describe("the index of a random lawful season", () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startPrivateStack();
    stack.chain.keeper.pause();
    const engine = await engineOn(stack.chain.url, readDeployment(stack.deploymentFile));
    await playRandomSeason(engine, SEED, ROUNDS);
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
});

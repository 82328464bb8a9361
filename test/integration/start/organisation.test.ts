import { rmSync } from "node:fs";
import { join } from "node:path";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { createPublicClient, http } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repoRoot } from "../../../scripts/lib/paths.ts";
import { readDeployment } from "../../../scripts/start/deployment.ts";
import { privateDataDir } from "../../../scripts/start/private-stack.ts";
import { type Stack, startStack } from "../../../scripts/start/stack.ts";
import { privatePorts } from "../../../scripts/start/stack-ports.ts";

const preset = (name: string) => join(repoRoot, "scripts/deploy/organisations", `${name}.json`);

describe("an organisation of one's own, tried out", () => {
  const dataDir = privateDataDir();
  const deploymentFile = join(dataDir, "deployment.json");
  let stack: Stack;
  const start = async (organisation?: string) =>
    startStack({ dataDir, deploymentFile, ports: await privatePorts(), index: false, organisation });
  beforeAll(async () => {
    stack = await start(preset("association"));
  });
  afterAll(async () => {
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("has its own name, people and parameters, and money to play with", async () => {
    const { name, personas = [], localMoney, contracts } = readDeployment(deploymentFile);
    expect(name).toBe("The Association");
    expect(personas.map((each) => each.key)).toContain("secretary");
    expect(localMoney).toBeDefined();
    const client = createPublicClient({ transport: http(stack.chain.url) });
    const kudos = { address: contracts.Kudos.address, abi: kudosAbi };
    expect(await client.readContract({ ...kudos, functionName: "allowance" })).toBe(50);
  });

  it("is not mixed up with another: that must be asked for", async () => {
    await stack.stop();
    await expect(start(preset("shop"))).rejects.toThrow(/begun with another organisation[\s\S]*--reset/);
    stack = await start();
    expect(readDeployment(deploymentFile).name).toBe("The Association");
  });
});

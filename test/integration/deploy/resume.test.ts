import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDeployment, deployAll, stepsOf } from "../../../scripts/deploy/deploy-all.ts";
import type { Journal } from "../../../scripts/deploy/journal.ts";
import { loadOrganisation } from "../../../scripts/deploy/organisation.ts";
import type { StepReport } from "../../../scripts/deploy/run-steps.ts";
import { localChainId } from "../../../scripts/start/local-chain.ts";
import { killAfterLine, runScript } from "./run-script.ts";
import { startTestChain, type TestChain } from "./test-chain.ts";

/** For as many runs as there are steps. */
const PATIENCE_MS = 400_000;

const STEPS = stepsOf(await loadOrganisation());

describe("a deployment", () => {
  let chain: TestChain;
  beforeEach(async () => {
    chain = await startTestChain();
  });
  afterEach(() => chain.stop());

  const options = () => ({
    rpcUrl: chain.url,
    dataDir: chain.dataDir,
    deploymentFile: chain.deploymentFile,
  });

  /** How a deployment looks that nothing disturbs. It leaves its journal behind, on a chain that forgets it. */
  const undisturbed = () =>
    chain.undoing(async () => (await deployAll({ ...options(), deploymentFile: false })).contracts);

  function readJournal(): Journal {
    const file = join(chain.dataDir, "deploy", `${localChainId}.json`);
    return JSON.parse(readFileSync(file, "utf8")) as Journal;
  }

  async function stopAt(number: number, state: StepReport["state"]): Promise<void> {
    const report = (step: StepReport) => {
      if (step.number === number && step.state === state) throw new Error("stopped by the test");
    };
    await expect(deployAll({ ...options(), report })).rejects.toThrow("stopped by the test");
  }

  const interruptions = {
    "once its transaction is written down": (step: number) => stopAt(step, "signed"),
    "once its transaction is in a block": async (step: number) => {
      await stopAt(step, "signed");
      const signed = readJournal().transactions[STEPS[step - 1]?.id ?? ""];
      await chain.rpc("eth_sendRawTransaction", [signed?.transaction.raw]);
    },
    "once it is done": (step: number) => stopAt(step, "sent"),
  };

  it.each(Object.entries(interruptions))(
    "stopped in each step, %s, ends at the same addresses",
    async (_when, stop) => {
      const contracts = await undisturbed();
      for (const index of STEPS.keys()) await stop(index + 1);
      expect((await deployAll(options())).contracts).toEqual(contracts);
      await checkDeployment(options());
    },
    PATIENCE_MS,
  );

  it(
    "threat 74: killed from outside is finished by the next run",
    async () => {
      const contracts = await undisturbed();
      const script = ["scripts/deploy/main.ts", "--network", "localhost"];
      const env = { RPC_URL: chain.url, ENGINE_DATA: chain.dataDir, DEPLOYMENT: chain.deploymentFile };
      for (const line of ["[2/", "[11/", "[23/", "[30/", "[40/"]) await killAfterLine(script, env, line);
      const { code, output } = await runScript(script, env);
      expect(output).toContain("the deployer has no role");
      expect(code).toBe(0);
      const written = JSON.parse(readFileSync(chain.deploymentFile, "utf8")) as Deployment;
      expect(written.contracts).toEqual(contracts);
    },
    PATIENCE_MS,
  );

  it("threat 74: run again sends nothing and writes nothing", async () => {
    await deployAll(options());
    const [block, file] = [await chain.blockNumber(), readFileSync(chain.deploymentFile, "utf8")];
    const states: string[] = [];
    await deployAll({ ...options(), report: ({ state }) => states.push(state) });
    expect(states).toEqual(STEPS.map(() => "done"));
    expect(await chain.blockNumber()).toBe(block);
    expect(readFileSync(chain.deploymentFile, "utf8")).toBe(file);
  });

  it("is found again by its file alone when the journal is lost", async () => {
    const { contracts } = await deployAll(options());
    const again = await deployAll({ ...options(), dataDir: join(chain.dataDir, "elsewhere") });
    expect(again.contracts).toEqual(contracts);
  });

  it("begins anew on a new chain of the same number", async () => {
    const { genesisHash } = await deployAll(options());
    const other = await startTestChain({ daysAgo: 1 });
    try {
      const next = await deployAll({ ...options(), rpcUrl: other.url });
      expect(next.genesisHash).not.toBe(genesisHash);
      expect(await other.blockNumber()).toBe(STEPS.length);
    } finally {
      await other.stop();
    }
  });

  it("threat 74: does not run twice at once", async () => {
    const runs = await Promise.allSettled([deployAll(options()), deployAll(options())]);
    expect(runs.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = runs.find((run) => run.status === "rejected");
    expect(String(refused?.reason)).toMatch(/already running \(process \d+\)/);
    expect(await chain.blockNumber()).toBe(STEPS.length);
  });
});

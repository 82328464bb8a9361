import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runAudit } from "@engine/audit/audit";
import type { Hex } from "viem";
import { getContractAddress, toHex } from "viem";
import { english, generateMnemonic, generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { sepolia } from "viem/chains";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  checkDeployment,
  type DeployOptions,
  deployAll,
  stepsOf,
} from "../../../scripts/deploy/deploy-all.ts";
import { loadOrganisation } from "../../../scripts/deploy/organisation.ts";
import type { StepReport } from "../../../scripts/deploy/run-steps.ts";
import { connect } from "../../../scripts/deploy/transactions.ts";
import { until } from "../../../scripts/lib/poll.ts";
import { readDeployment } from "../../../scripts/start/deployment.ts";
import { type FaultyRpc, startFaultyRpc } from "../../support/faulty-rpc.ts";
import { startBuiltIndex, startBuiltServer } from "./built-parts.ts";
import { runScript } from "./run-script.ts";
import { startTestChain, type TestChain } from "./test-chain.ts";
import { placeMoney, TESTNET } from "./test-money.ts";

/** For a busy machine. */
const PATIENCE_MS = 300_000;
const BLOCK_SECONDS = 2;
const HERE = "http://127.0.0.1";
/** A run that is killed makes the steps before this one on a chain that is quick: the rest takes a block each. */
const STEPS_OF_THE_FIRST_RUN = 36;
/** After which steps the chain takes blocks back, and how many: in the middle, and when all is sent. */
const REORGANISATIONS: Record<number, number> = { 38: 2, 44: 1 };

describe("a deployment to Sepolia, rehearsed", () => {
  let chain: TestChain;
  let rpc: FaultyRpc;
  const key = generatePrivateKey();
  const env = { DEPLOYER_KEY: key, SEED_MNEMONIC: generateMnemonic(english) };
  beforeAll(async () => {
    chain = await startTestChain({ chainId: sepolia.id, daysAgo: 0, states: "every" });
    await chain.rpc("anvil_setBalance", [privateKeyToAccount(key).address, "0x56bc75e2d63100000"]);
    await placeMoney(chain);
    rpc = await startFaultyRpc(chain.url);
  });
  afterAll(async () => {
    await rpc.stop();
    await chain.stop();
  });

  function options(rpcUrl: string): DeployOptions {
    const { dataDir, deploymentFile } = chain;
    return { rpcUrl, chainId: sepolia.id, dataDir, deploymentFile, organisation: TESTNET, env };
  }

  /** Where each contract stands if every step takes one transaction, and none is lost or sent in another order. */
  async function intendedAddresses(): Promise<Record<string, Hex>> {
    const { address: from } = privateKeyToAccount(key);
    const places = stepsOf(await loadOrganisation(TESTNET)).flatMap(({ creates }, nonce) =>
      creates ? [[creates.name, getContractAddress({ from, nonce: BigInt(nonce) })] as const] : [],
    );
    return Object.fromEntries(places);
  }

  const reorganise = (depth: number) => chain.rpc("anvil_reorg", [depth, []]);

  const hasCode = async (address: Hex, block: number) =>
    (await chain.rpc<Hex>("eth_getCode", [address, toHex(block)])) !== "0x";

  it("killed once, with a tenth of all calls failing and blocks taken back, ends where it would have ended", {
    timeout: PATIENCE_MS,
  }, async () => {
    const kill = ({ number }: StepReport) => {
      if (number === STEPS_OF_THE_FIRST_RUN) throw new Error("killed by the test");
    };
    await expect(deployAll({ ...options(rpc.url), report: kill })).rejects.toThrow("killed by the test");
    expect(existsSync(chain.deploymentFile)).toBe(false);

    await chain.rpc("evm_setIntervalMining", [BLOCK_SECONDS]);
    const due = new Map(Object.entries(REORGANISATIONS).map(([step, depth]) => [Number(step), depth]));
    const underWay: Promise<unknown>[] = [];
    const report = ({ number, state }: StepReport) => {
      const depth = state === "sent" ? due.get(number) : undefined;
      if (depth && due.delete(number)) underWay.push(reorganise(depth));
    };
    const deployment = await deployAll({ ...options(rpc.url), report, confirmations: 1 });
    await Promise.all(underWay);

    expect(due.size).toBe(0);
    const contracts = Object.entries(deployment.contracts);
    const places = contracts.map(([name, { address }]) => [name, address]);
    expect(Object.fromEntries(places)).toEqual(await intendedAddresses());
    const { calls, failures } = rpc.counts();
    expect(failures).toBe(Math.floor(calls / 10));
    expect(failures).toBeGreaterThan(20);
    for (const [, { address, startBlock }] of contracts) {
      expect([await hasCode(address, startBlock - 1), await hasCode(address, startBlock)]).toEqual([
        false,
        true,
      ]);
    }
  });

  it("leaves no role with the deployer, as anybody can check through the same node", async () => {
    await expect(checkDeployment(options(rpc.url))).resolves.toBeUndefined();
  });

  describe("and what is built from its file", () => {
    let built: string;
    beforeAll(async () => {
      built = join(chain.dataDir, "build");
      const addresses = [
        "--rpc",
        chain.url,
        "--graphql",
        `${HERE}:8000/subgraphs/name/ideas`,
        "--content",
        `${HERE}:8787`,
      ];
      const where = ["--deployment", chain.deploymentFile, "--organisation", TESTNET, "--out", built];
      const { code, output } = await runScript(["scripts/build/main.ts", ...where, ...addresses], {});
      expect([code, output]).toEqual([0, expect.stringContaining("docs/operate")]);
    });

    it("names no chain but Sepolia, and every file with its checksum", () => {
      const manifest = JSON.parse(readFileSync(join(built, "subgraph", "subgraph.yaml"), "utf8"));
      const networks = manifest.dataSources.map((source: { network: string }) => source.network);
      expect(new Set(networks)).toEqual(new Set(["sepolia"]));
      execFileSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: built });
    });

    it("is a page that needs no server of ours, and says where its services are", () => {
      const html = readFileSync(join(built, "dapp", "index.html"), "utf8");
      const config = /id="engine-config">(.*?)<\/script>/.exec(html)?.[1] ?? "";
      expect(JSON.parse(config)).toMatchObject({ deployment: { chainId: sepolia.id }, local: false });
      const headers = readFileSync(join(built, "dapp", "_headers"), "utf8");
      expect(headers).toContain(`connect-src 'self' ${chain.url} ${HERE}:8000 ${HERE}:8787;`);
    });

    it("is a server in one file, and an index with documents from it, that the audit finds nothing wrong with", async () => {
      const place = { built, dataDir: chain.dataDir, rpcUrl: chain.url };
      const texts = ["--copy", join(built, "texts"), "--data", join(chain.dataDir, "content")];
      await runScript(["scripts/backup/main.ts", "restore", ...texts], {});
      const server = await startBuiltServer(place);
      const index = await startBuiltIndex(place, "sepolia", server.url);
      const head = await chain.blockNumber();
      await until(async () => (await index.state()).block >= head, { what: "the index to come along" });
      const deployment = readDeployment(chain.deploymentFile);
      const { differences, checked } = await runAudit(connect(chain.url), deployment, {
        subgraph: index.graphqlUrl,
        content: server.url,
      });
      const health = await server.health();
      await index.stop();
      await server.stop();
      expect(health).toMatchObject({ ok: true, documents: 2 });
      expect(differences).toEqual([]);
      expect(checked.documents).toBe(2);
      expect(checked["index rows"]).toBeGreaterThan(50);
    });
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { LOCAL_PHRASE } from "@engine/protocol/known-keys";
import type { Address, Hex } from "viem";
import { toHex } from "viem";
import {
  english,
  generateMnemonic,
  generatePrivateKey,
  mnemonicToAccount,
  privateKeyToAccount,
} from "viem/accounts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DeployOptions, deployAll } from "../../../scripts/deploy/deploy-all.ts";
import { runCommand } from "../../../scripts/lib/run-command.ts";
import { runScript } from "./run-script.ts";
import { startTestChain, type TestChain } from "./test-chain.ts";
import { placeMoney, TESTNET, TESTNET_MONEY } from "./test-money.ts";

const CHAIN_ID = 4242;
const KEY = generatePrivateKey();
const PUBLIC_KEY = toHex(mnemonicToAccount(LOCAL_PHRASE).getHdKey().privateKey ?? 0);

describe("on a public chain a deployment", () => {
  let chain: TestChain;
  beforeEach(async () => {
    chain = await startTestChain({ chainId: CHAIN_ID, daysAgo: 0 });
    await placeMoney(chain);
  });
  afterEach(() => chain.stop());

  const phrase = generateMnemonic(english);
  const deploy = (env: Record<string, string>, organisation = TESTNET) => {
    const { url: rpcUrl, dataDir, deploymentFile } = chain;
    // Nothing mines blocks on this chain but what is sent to it.
    const options: DeployOptions = { rpcUrl, dataDir, deploymentFile, organisation, env, confirmations: 0 };
    return deployAll(options);
  };
  const fund = (key: Hex, wei = "0x56bc75e2d63100000") =>
    chain.rpc("anvil_setBalance", [privateKeyToAccount(key).address, wei]);

  /** The file of the test organisation with other fields. */
  function organisationWith(fields: Record<string, unknown>): string {
    const file = join(chain.dataDir, "organisation.json");
    writeFileSync(file, JSON.stringify({ extends: relative(chain.dataDir, TESTNET), ...fields }));
    return file;
  }

  async function expectRefused(refused: Promise<Deployment>, reason: RegExp): Promise<void> {
    await expect(refused).rejects.toThrow(reason);
    expect(await chain.blockNumber()).toBe(0);
  }

  it("threat 76: refuses the key of a public test phrase", async () => {
    await expectRefused(
      deploy({ DEPLOYER_KEY: PUBLIC_KEY, SEED_MNEMONIC: phrase }),
      /DEPLOYER_KEY belongs to a public test phrase/,
    );
  });

  it("refuses people whose keys everyone knows", async () => {
    await fund(KEY);
    await expectRefused(
      deploy({ DEPLOYER_KEY: KEY, SEED_MNEMONIC: LOCAL_PHRASE }),
      /SEED_MNEMONIC belongs to a public test phrase/,
    );
  });

  it("refuses a role for an account whose key everyone knows", async () => {
    await fund(KEY);
    const known = mnemonicToAccount(LOCAL_PHRASE, { addressIndex: 7 }).address;
    const roles = { identity: [known], curator: ["owner"], issuer: ["owner"], guardian: ["owner"] };
    await expectRefused(
      deploy({ DEPLOYER_KEY: KEY, SEED_MNEMONIC: phrase }, organisationWith({ roles })),
      new RegExp(`${known}, belongs to a public test phrase`),
    );
  });

  it("refuses a role for the deployer", async () => {
    await fund(KEY);
    const deployer: Address = privateKeyToAccount(KEY).address;
    const roles = { identity: ["owner"], curator: [deployer], issuer: ["owner"], guardian: ["owner"] };
    await expectRefused(
      deploy({ DEPLOYER_KEY: KEY, SEED_MNEMONIC: phrase }, organisationWith({ roles })),
      /must end without a role/,
    );
  });

  it("refuses a timelock that does not wait", async () => {
    await fund(KEY);
    const timelock = { delaySeconds: 0 };
    await expectRefused(
      deploy({ DEPLOYER_KEY: KEY, SEED_MNEMONIC: phrase }, organisationWith({ timelock })),
      /does not wait at all/,
    );
  });

  it("refuses play money, and a settlement token that is not there", async () => {
    await fund(KEY);
    const env = { DEPLOYER_KEY: KEY, SEED_MNEMONIC: phrase };
    await expectRefused(
      deploy(env, organisationWith({ settlementToken: "local" })),
      /play money, which there is on the local chain alone/,
    );
    const settlementToken = privateKeyToAccount(generatePrivateKey()).address;
    await expectRefused(
      deploy(env, organisationWith({ settlementToken })),
      new RegExp(`There is no ERC-20 at ${settlementToken}`),
    );
  });

  it("refuses the deployer as guardian, and a guardian for more than four years", async () => {
    await fund(KEY);
    const env = { DEPLOYER_KEY: KEY, SEED_MNEMONIC: phrase };
    const { governor } = JSON.parse(readFileSync(TESTNET, "utf8"));
    const guardian = privateKeyToAccount(KEY).address;
    await expectRefused(
      deploy(env, organisationWith({ governor: { ...governor, guardian } })),
      /must end without a role/,
    );
    const guardianUntil = new Date(Date.now() + 4 * 366 * 86_400_000 + 60_000).toISOString();
    await expectRefused(
      deploy(env, organisationWith({ governor: { ...governor, guardianUntil } })),
      /more than four years from now is refused/,
    );
  });

  it("refuses to name people without a phrase for their keys", async () => {
    await fund(KEY);
    await expectRefused(deploy({ DEPLOYER_KEY: KEY }), /gives a role to "owner"/);
  });

  it("threat 79: refuses what is no key, without repeating it", async () => {
    const refused = deploy({ DEPLOYER_KEY: "hunter2", SEED_MNEMONIC: phrase });
    await expectRefused(refused, /DEPLOYER_KEY is not a private key/);
    await expect(refused).rejects.not.toThrow(/hunter2/);
  });

  it("refuses to begin without the means to finish", async () => {
    await fund(KEY, "0x1");
    await expectRefused(
      deploy({ DEPLOYER_KEY: KEY, SEED_MNEMONIC: phrase }),
      /has 0\.000000000000000001, and the deployment may cost 0\.\d+\. Fund it first/,
    );
  });

  it("shows its plan and asks before it sends anything", async () => {
    await fund(KEY);
    const env = {
      ...{ DEPLOYER_KEY: KEY, SEED_MNEMONIC: phrase },
      ...{ ENGINE_DATA: chain.dataDir, DEPLOYMENT: chain.deploymentFile },
    };
    const script = ["scripts/deploy/main.ts", "--network", chain.url, "--organisation", TESTNET];
    const { code, output } = await runScript(script, env);
    expect(output).toMatch(
      /The Bakery \(test network\) on chain 4242[\s\S]*\d\d\. {3}The deployer gives up the timelock/,
    );
    expect(output).toMatch(/At most about 0\.\d+ of the 100 that the deployer has/);
    expect(output).toContain("Nothing was sent. Add --yes");
    expect(code).toBe(1);
    expect(await chain.blockNumber()).toBe(0);
  });

  it("takes the key from Hardhat's keystore", async () => {
    await fund(KEY);
    // Hardhat reads no keystore on a build server: it must not notice that it is on one.
    const anywhere = { CI: undefined, GITHUB_ACTIONS: undefined, CONTINUOUS_INTEGRATION: undefined };
    const env = { HOME: chain.dataDir, XDG_CONFIG_HOME: chain.dataDir, ...anywhere };
    const keystore = ["keystore", "set", "--dev", "DEPLOYER_KEY"];
    await runCommand("hardhat", keystore, { what: "filling a keystore", env, input: `${KEY}\n` });
    const script = ["scripts/deploy/main.ts", "--network", chain.url, "--organisation", TESTNET];
    const { output } = await runScript(script, {
      ...{ ...env, SEED_MNEMONIC: phrase },
      ...{ ENGINE_DATA: chain.dataDir, DEPLOYMENT: chain.deploymentFile },
    });
    expect(output).toContain(`deployed by ${privateKeyToAccount(KEY).address}`);
    expect(output).not.toContain(KEY.slice(2));
  });

  it("threat 79: that is allowed costs no more than planned, names no personas and writes down no key", async () => {
    await fund(KEY);
    let planned = 0n;
    const { url: rpcUrl, dataDir, deploymentFile } = chain;
    const deployment = await deployAll({
      ...{ rpcUrl, dataDir, deploymentFile, organisation: TESTNET },
      env: { DEPLOYER_KEY: KEY, SEED_MNEMONIC: phrase },
      confirmations: 0,
      approve: async (_context, { cost }) => {
        planned = cost;
        return true;
      },
    });
    const balance = BigInt(
      await chain.rpc<string>("eth_getBalance", [privateKeyToAccount(KEY).address, "latest"]),
    );
    expect(100n * 10n ** 18n - balance).toBeLessThanOrEqual(planned);
    expect(deployment.personas).toBeUndefined();
    expect(deployment.localMoney).toBeUndefined();
    expect(deployment.settlementToken).toBe(TESTNET_MONEY);
    const written = [deploymentFile, join(dataDir, "deploy", `${CHAIN_ID}.json`)]
      .map((file) => readFileSync(file, "utf8"))
      .join();
    expect(written).not.toContain(KEY.slice(2));
    expect(written).not.toContain(phrase);
  });
});

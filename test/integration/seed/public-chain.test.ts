import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { PILOT_STATE_NAMES } from "@engine/protocol/enums";
import type { Hex } from "viem";
import { encodeAbiParameters, keccak256, numberToHex } from "viem";
import { english, generateMnemonic, generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadOrganisation } from "../../../scripts/deploy/organisation.ts";
import { assembleCast } from "../../../scripts/seed/cast.ts";
import { claimCodesFile } from "../../../scripts/seed/claim-codes.ts";
import { startTestChain, type TestChain } from "../deploy/test-chain.ts";
import { placeMoney, TESTNET, TESTNET_MONEY } from "../deploy/test-money.ts";
import { Bakery, FINAL_STAGES } from "./bakery.ts";

const CHAIN_ID = 4242;
const SECONDS_PER_LEAP = 30;
const LOOK_EVERY_MS = 40;
/** Looks without a new block after which time leaps: a slow machine still finds its rounds open. */
const PATIENCE = 5;

/**
 * Lets the chain's time run while nobody sends anything: a season of 91 minutes is over in seconds, and whoever plays
 * it can only wait.
 */
function hurry(chain: TestChain): () => Promise<void> {
  let ended = false;
  const run = async () => {
    for (let quiet = 0, seen = -1; !ended; ) {
      const block = await chain.blockNumber();
      quiet = block === seen ? quiet + 1 : 0;
      seen = block;
      if (quiet >= PATIENCE) {
        await chain.rpc("evm_increaseTime", [SECONDS_PER_LEAP]);
        await chain.rpc("evm_mine");
        quiet = 0;
        seen = block + 1;
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  };
  const running = run();
  return async () => {
    ended = true;
    await running;
  };
}

/** The organisation of test networks, with rewards in a money that has cents alone. */
function organisationIn(folder: string): string {
  const file = join(folder, "organisation.json");
  const rewards = { base: 5_000, cap: 15_000, rateBps: 500, lineageBps: 1_000 };
  writeFileSync(file, JSON.stringify({ extends: relative(folder, TESTNET), rewards }));
  return file;
}

/** Gives an account this much of the token that `placeMoney` made: its balances are what it stores first. */
async function enrich(chain: TestChain, account: Hex, amount: bigint): Promise<void> {
  const place = encodeAbiParameters([{ type: "address" }, { type: "uint256" }], [account, 0n]);
  const value = numberToHex(amount, { size: 32 });
  await chain.rpc("anvil_setStorageAt", [TESTNET_MONEY, keccak256(place), value]);
}

describe("the bakery's season on a chain whose time is its own", () => {
  let chain: TestChain;
  let bakery: Bakery;
  let organisation: string;
  const key: Hex = generatePrivateKey();
  const env = { DEPLOYER_KEY: key, SEED_MNEMONIC: generateMnemonic(english) };
  beforeAll(async () => {
    chain = await startTestChain({ chainId: CHAIN_ID, daysAgo: 0 });
    await chain.rpc("anvil_setBalance", [privateKeyToAccount(key).address, "0x56bc75e2d63100000"]);
    await placeMoney(chain);
    organisation = organisationIn(chain.dataDir);
    bakery = await Bakery.open({ chain, organisation, env });
  });
  afterAll(() => bakery.stop());

  it("needs keys for its people", async () => {
    await expect(bakery.seed({ organisation, env: { DEPLOYER_KEY: key } })).rejects.toThrow(
      /pass a phrase as SEED_MNEMONIC/,
    );
  });

  it("says so if there is no money for its budgets", async () => {
    const note = (text: string) => {
      throw new Error(text);
    };
    await expect(bakery.seed({ organisation, env, note })).rejects.toThrow(
      /does not have the 13000 that the season's budgets take: it is played without teams, pilots and rewards/,
    );
  });

  it("is played in minutes for days, by people funded for it, to the same end", {
    timeout: 480_000,
  }, async () => {
    const owner = assembleCast(await loadOrganisation(organisation), CHAIN_ID, env).person("owner");
    await enrich(chain, owner.address, 13_000_00n);
    const stop = hurry(chain);
    try {
      await bakery.seed({ organisation, env });
    } finally {
      await stop();
    }
    expect(await bakery.stages()).toEqual(FINAL_STAGES);
    const [first] = await bakery.client.getContractEvents({ ...bakery.logs.members, eventName: "UnitAdded" });
    const began = await bakery.client.getBlock({ blockNumber: first?.blockNumber ?? 0n });
    const { timestamp } = await bakery.client.getBlock();
    expect(Number(timestamp - began.timestamp)).toBeGreaterThan(90 * 60);
    const { state, paid } = await bakery.contracts.pilots.read.pilotOf([1]);
    expect([PILOT_STATE_NAMES[state], paid]).toEqual(["TargetMet", 430_00n]);
  });

  it("keeps the claim codes to whoever runs it", () => {
    const [code] = JSON.parse(readFileSync(claimCodesFile(chain.dataDir, CHAIN_ID), "utf8"));
    expect(code).toEqual({ ideaId: 21, key: expect.stringMatching(/^0x[0-9a-f]{64}$/) });
    expect(bakery.written()).not.toContain(code.key);
  });
});

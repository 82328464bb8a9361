import { readFileSync } from "node:fs";
import type { Hex } from "viem";
import { english, generateMnemonic, generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimCodesFile } from "../../../scripts/seed/claim-codes.ts";
import { startTestChain, type TestChain } from "../deploy/test-chain.ts";
import { placeMoney, TESTNET } from "../deploy/test-money.ts";
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

describe("the bakery's season on a chain whose time is its own", () => {
  let chain: TestChain;
  let bakery: Bakery;
  const key: Hex = generatePrivateKey();
  const env = { DEPLOYER_KEY: key, SEED_MNEMONIC: generateMnemonic(english) };
  beforeAll(async () => {
    chain = await startTestChain({ chainId: CHAIN_ID, daysAgo: 0 });
    await chain.rpc("anvil_setBalance", [privateKeyToAccount(key).address, "0x56bc75e2d63100000"]);
    await placeMoney(chain);
    bakery = await Bakery.open({ chain, organisation: TESTNET, env });
  });
  afterAll(() => bakery.stop());

  it("needs keys for its people", async () => {
    await expect(bakery.seed({ organisation: TESTNET, env: { DEPLOYER_KEY: key } })).rejects.toThrow(
      /pass a phrase as SEED_MNEMONIC/,
    );
  });

  it("is played in minutes for days, by people funded for it, to the same end", async () => {
    const stop = hurry(chain);
    try {
      await bakery.seed({ organisation: TESTNET, env });
    } finally {
      await stop();
    }
    expect(await bakery.stages()).toEqual(FINAL_STAGES);
    const [first] = await bakery.client.getContractEvents({ ...bakery.logs.members, eventName: "UnitAdded" });
    const began = await bakery.client.getBlock({ blockNumber: first?.blockNumber ?? 0n });
    const { timestamp } = await bakery.client.getBlock();
    expect(Number(timestamp - began.timestamp)).toBeGreaterThan(90 * 60);
  });

  it("keeps the claim codes to whoever runs it", () => {
    const [code] = JSON.parse(readFileSync(claimCodesFile(chain.dataDir, CHAIN_ID), "utf8"));
    expect(code).toEqual({ ideaId: 21, key: expect.stringMatching(/^0x[0-9a-f]{64}$/) });
    expect(bakery.written()).not.toContain(code.key);
  });
});

import type { Hex } from "viem";
import { keccak256, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engineOn } from "../../../scripts/simulate/engine.ts";
import { simulate } from "../../../scripts/simulate/simulate.ts";
import { ofSize } from "../../../scripts/simulate/simulation.ts";
import { type OwnEngine, startEngine } from "../audit/engine.ts";

const SHORT = { ...ofSize(40), rounds: 1, acts: 12, moneyActs: 2 };

interface RawLog {
  address: Hex;
  topics: Hex[];
  data: Hex;
}

describe("a simulated season", () => {
  let engine: OwnEngine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());

  /** The digest of all logs of a season that is forgotten again. */
  const digestOf = (seed: number) =>
    engine.chain.undoing(async () => {
      const from = await engine.chain.blockNumber();
      await simulate(await engineOn(engine.chain.url, engine.deployment), { ...SHORT, seed });
      const filter = { fromBlock: `0x${(from + 1).toString(16)}` };
      const logs = await engine.chain.rpc<RawLog[]>("eth_getLogs", [filter]);
      const said = logs.map(({ address, topics, data }) => [address, topics, data]);
      return { logs: logs.length, digest: keccak256(stringToHex(JSON.stringify(said))) };
    });

  it("is the same for the same seed, log by log, and another for another", async () => {
    const [one, again, other] = [await digestOf(3), await digestOf(3), await digestOf(4)];
    expect(one.logs).toBeGreaterThan(100);
    expect(again).toEqual(one);
    expect(other.digest).not.toBe(one.digest);
  });
});

import { describe, expect, it } from "vitest";
import { localRelayerKey } from "../../../scripts/start/relayer-key.ts";
import { ConfigError } from "../../src/config.ts";
import { readRelayEnvironment } from "../../src/relay/relay-config.ts";

const LOCAL = 31_337;
const SEPOLIA = 11_155_111;
const OWN_KEY = `0x${"7".repeat(64)}`;

describe("the relayer's key", () => {
  it("is not asked for: without one the relayer is off", () => {
    expect(readRelayEnvironment({}, LOCAL)).toBeUndefined();
    expect(readRelayEnvironment({ RELAYER_KEY: "" }, SEPOLIA)).toBeUndefined();
  });

  it("may be a public one on the local chain alone", () => {
    const env = { RELAYER_KEY: localRelayerKey() };
    expect(readRelayEnvironment(env, LOCAL)).toMatchObject({ confirmations: 1 });
    expect(() => readRelayEnvironment(env, SEPOLIA)).toThrow(/of a public test phrase: everyone has it/);
    expect(readRelayEnvironment({ RELAYER_KEY: OWN_KEY }, SEPOLIA)).toMatchObject({ confirmations: 3 });
  });

  it("is never repeated, even when it is none", () => {
    const secret = `${OWN_KEY}7`;
    expect(() => readRelayEnvironment({ RELAYER_KEY: secret }, LOCAL)).toThrow(ConfigError);
    expect(() => readRelayEnvironment({ RELAYER_KEY: secret }, LOCAL)).not.toThrow(secret);
  });
});

describe("the relayer's limits", () => {
  it("are read from the environment", () => {
    const env = { RELAYER_KEY: OWN_KEY, RELAYER_GAS_PER_DAY: "5000000", RELAYER_MAX_FEE_GWEI: "2.5" };
    expect(readRelayEnvironment(env, SEPOLIA)).toMatchObject({
      gasPerDay: 5_000_000,
      maxFeePerGas: 2_500_000_000n,
    });
  });

  it.each([
    ["RELAYER_GAS_PER_DAY", "much"],
    ["RELAYER_ERRANDS_PER_DAY", "0"],
    ["RELAYER_MAX_FEE_GWEI", "-1"],
    ["RELAYER_LOW_BALANCE", "1e3"],
  ])("are refused by name: %s=%s", (name, value) => {
    expect(() => readRelayEnvironment({ RELAYER_KEY: OWN_KEY, [name]: value }, SEPOLIA)).toThrow(name);
  });
});

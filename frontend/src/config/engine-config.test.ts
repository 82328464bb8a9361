import { describe, expect, it } from "vitest";
import { EngineConfigError, parseEngineConfig } from "@/config/engine-config.ts";
import { engineConfig } from "@/testing/engine-config.ts";

const changed = (change: object) => JSON.stringify({ ...engineConfig, ...change });

describe("parseEngineConfig", () => {
  it("takes a complete configuration", () => {
    expect(parseEngineConfig(JSON.stringify(engineConfig))).toEqual(engineConfig);
  });

  it("takes one without personas, as public chains have none", () => {
    const { personas: _, ...deployment } = engineConfig.deployment;
    expect(parseEngineConfig(changed({ deployment })).deployment.personas).toBeUndefined();
  });

  it.each([
    ["an empty page", "", /no configuration/],
    ["damaged JSON", "{", /not valid JSON/],
    ["null", "null", /deployment/],
    ["a missing endpoint", changed({ rpcUrl: undefined }), /rpcUrl/],
    ["an endpoint that is a script", changed({ graphqlUrl: "javascript:alert(1)" }), /graphqlUrl/],
    ["no deployment", changed({ deployment: undefined }), /deployment\.chainId/],
    [
      "a chain of 0",
      changed({ deployment: { ...engineConfig.deployment, chainId: 0 } }),
      /deployment\.chainId/,
    ],
  ])("refuses %s and says what is wrong", (_, text, message) => {
    expect(() => parseEngineConfig(text)).toThrow(EngineConfigError);
    expect(() => parseEngineConfig(text)).toThrow(message);
  });

  it("refuses a contract whose address is none", () => {
    const contracts = {
      ...engineConfig.deployment.contracts,
      Ideas: { address: "0x12", startBlock: 1, args: [] },
    };
    const text = changed({ deployment: { ...engineConfig.deployment, contracts } });
    expect(() => parseEngineConfig(text)).toThrow(/deployment\.contracts/);
  });
});

import type { RelayStatus } from "@engine/protocol/relay-client";
import { describe, expect, it } from "vitest";
import { carries, usualPayer } from "@/lib/transactions/payment.ts";
import { engineConfig } from "@/testing/engine-config.ts";

const { chainId, contracts } = engineConfig.deployment;
const relay: RelayStatus = {
  ...{ on: true, chainId, forwarder: contracts.Forwarder.address, gasLeft: 1 },
  actions: { Ideas: ["submit"], Rounds: ["castBallot"] },
};
const submit = { address: contracts.Ideas.address, functionName: "submit" };

describe("who pays", () => {
  it.each([
    [true, true, "self"],
    [true, false, "self"],
    [false, true, "relayer"],
    [false, false, "self"],
  ] as const)("with enough: %s, and a relayer that takes it: %s, is %s", (hasEnough, relayed, payer) => {
    expect(usualPayer({ hasEnough, relayed })).toBe(payer);
  });
});

describe("what a relayer carries", () => {
  it("is what it names, on the contract of that name", () => {
    expect(carries(relay, submit, engineConfig)).toBe(true);
    expect(carries(relay, { ...submit, functionName: "reject" }, engineConfig)).toBe(false);
    expect(carries(relay, { ...submit, address: contracts.Rounds.address }, engineConfig)).toBe(false);
    expect(carries(relay, { ...submit, address: contracts.Members.address }, engineConfig)).toBe(false);
  });

  it("is nothing where it is off, away or on another chain", () => {
    expect(carries(undefined, submit, engineConfig)).toBe(false);
    expect(carries({ on: false, chainId }, submit, engineConfig)).toBe(false);
    expect(carries({ ...relay, chainId: 1 }, submit, engineConfig)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { decodeCall, givenAs, plainValue } from "@/features/governance/api/decode-call.ts";
import { budgetCall, encodeCall, roleCall, settingCall } from "@/features/governance/api/draft-calls.ts";

const address = (digit: string) => `0x${digit.repeat(40)}` as const;
const contracts = {
  Treasury: { address: address("a") },
  InnovationGovernor: { address: address("b") },
  AccessManager: { address: address("c") },
  Rounds: { address: address("d") },
  Members: { address: address("e") },
};

describe("decodeCall", () => {
  it("reads what a budget does", () => {
    const call = decodeCall(budgetCall(contracts, 3, 4_000n), contracts);
    expect(call).toMatchObject({ contract: "Treasury", functionName: "allocate" });
    expect(call.values).toEqual([
      { name: "teamId", type: "uint32", value: 3 },
      { name: "amount", type: "uint128", value: 4_000n },
    ]);
  });

  it("tells money for rewards from money for a team", () => {
    const call = decodeCall(budgetCall(contracts, undefined, 60n), contracts);
    expect([call.functionName, givenAs(call, "amount")]).toEqual(["fundRewards", 60n]);
  });

  it("reads a setting and a role", () => {
    const setting = decodeCall(settingCall(contracts, "quorumNumerator", 2_500n), contracts);
    expect(setting.functionName).toBe("updateQuorumNumerator");
    const role = { role: 2n, account: address("1"), give: false };
    expect(decodeCall(roleCall(contracts, role), contracts).functionName).toBe("revokeRole");
  });

  it("takes a struct apart, so that each rule stands for itself", () => {
    const rules = {
      ...{ delaySeconds: 1, durationSeconds: 60, quorumBps: 4_000, approvalBps: 5_000, capBps: 1_500 },
      ...{ memberMajority: true, lateWindowSeconds: 0, extensionSeconds: 0 },
      ...{ cadenceSeconds: 0, revisitHours: 24 },
    };
    const call = decodeCall(encodeCall(contracts, "Rounds", "setRules", [rules]), contracts);
    expect(givenAs(call, "quorumBps")).toBe(4_000);
    expect(givenAs(call, "memberMajority")).toBe(true);
    expect(call.values).toHaveLength(10);
  });

  it("leaves bytes that it cannot read as they are", () => {
    const target = contracts.Treasury.address;
    const call = decodeCall({ target, data: "0xdeadbeef" }, contracts);
    expect(call).toEqual({ target, data: "0xdeadbeef", contract: "Treasury", values: [] });
  });

  it("does not guess at contracts that are none of ours, or that proposals cannot call", () => {
    const { data } = budgetCall(contracts, 3, 1n);
    expect(decodeCall({ target: address("9"), data }, contracts).contract).toBeUndefined();
    const members = decodeCall({ target: contracts.Members.address, data }, contracts);
    expect([members.contract, members.functionName]).toEqual(["Members", undefined]);
  });
});

describe("encodeCall", () => {
  it("refuses values that do not fit", () => {
    expect(() => encodeCall(contracts, "Treasury", "allocate", [1, 2n ** 200n])).toThrow();
    expect(() => encodeCall(contracts, "Members", "end", [])).toThrow(/cannot call Members/);
  });
});

describe("plainValue", () => {
  it("writes large numbers in digits, in lists too", () => {
    expect([plainValue(12n), plainValue([1n, 2n]), plainValue("0x00"), plainValue(true)]).toEqual([
      ...['"12"', '["1","2"]', "0x00", "true"],
    ]);
  });
});

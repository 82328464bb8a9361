import { describe, expect, it } from "vitest";
import { DeploymentError, parseDeployment } from "../src/deployment.ts";

const contract = { address: `0x${"1a".repeat(20)}`, startBlock: 3, args: ["0x1", 5, ["Bakery"]] };
const deployment = {
  chainId: 31_337,
  name: "Bakery",
  startBlock: 1,
  deployedAt: "2026-01-31T05:00:00.000Z",
  commit: "4d2f9ab-dirty",
  contracts: {
    ...{ AccessManager: contract, Timelock: contract, Forwarder: contract, Members: contract },
    ...{ Offices: contract, VoteToken: contract, Ideas: contract, Rounds: contract, Teams: contract },
    ...{ Treasury: contract, Flags: contract, Pilots: contract, Grants: contract, Reviews: contract },
    ...{ Outcomes: contract, Badges: contract, Rewards: contract, Kudos: contract, Points: contract },
    ...{ Activities: contract, Succession: contract, InnovationGovernor: contract },
  },
  settlementToken: contract.address,
};

describe("the deployment file", () => {
  it("parses, with and without a demonstration", () => {
    const demonstration = {
      personas: [{ name: "Head baker", account: 1, address: contract.address }],
      units: [{ unit: 1, name: "Bakehouse" }],
      localMoney: contract,
    };
    expect(parseDeployment(deployment)).toEqual(deployment);
    expect(parseDeployment({ ...deployment, ...demonstration })).toEqual({ ...deployment, ...demonstration });
  });

  it("leaves out what it does not know", () => {
    expect(parseDeployment({ ...deployment, note: "new" })).toEqual(deployment);
  });

  it.each([
    ["null", null, "the whole"],
    ["a chain without a number", { ...deployment, chainId: "31337" }, "chainId"],
    [
      "a contract without an address",
      withContract("Ideas", { ...contract, address: "0x12" }),
      "contracts.Ideas.address",
    ],
    ["a missing contract", withContract("Rounds", undefined), "contracts.Rounds"],
    ["a day for a time", { ...deployment, deployedAt: "yesterday" }, "deployedAt"],
  ])("names the field at fault: %s", (_name, value, field) => {
    expect(() => parseDeployment(value)).toThrow(DeploymentError);
    expect(() => parseDeployment(value)).toThrow(`Not a deployment: ${field} missing or malformed.`);
  });
});

function withContract(name: string, value: unknown) {
  return { ...deployment, contracts: { ...deployment.contracts, [name]: value } };
}

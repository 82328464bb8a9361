import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { timelockAbi } from "@engine/protocol/abi/timelock";
import type { Deployment } from "@engine/protocol/deployment";
import { PUBLIC_ROLE, ROLES } from "@engine/protocol/roles";
import type { Address, Hex } from "viem";
import { encodeFunctionData, keccak256, stringToHex, toFunctionSelector } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDeployment, deployAll } from "../../../scripts/deploy/deploy-all.ts";
import { startTestChain, type TestChain } from "./test-chain.ts";

const STRANGER: Address = "0x00000000000000000000000000000000000a11ce";

describe("the check of a deployment", () => {
  let chain: TestChain;
  let deployment: Deployment;
  beforeAll(async () => {
    chain = await startTestChain();
    deployment = await deployAll(options());
  });
  afterAll(() => chain.stop());

  const options = () => ({
    rpcUrl: chain.url,
    dataDir: chain.dataDir,
    deploymentFile: chain.deploymentFile,
  });
  const check = () => checkDeployment(options());
  const deployer = () => deployment.contracts.AccessManager.args[0] as Address;
  const addressOf = (name: keyof Deployment["contracts"]) => deployment.contracts[name].address;

  /** Sends a call as the timelock, which governs everything. */
  async function govern(to: Address, data: Hex): Promise<void> {
    const from = addressOf("Timelock");
    await chain.rpc("anvil_setBalance", [from, "0xde0b6b3a7640000"]);
    await chain.rpc("anvil_impersonateAccount", [from]);
    await chain.rpc("eth_sendTransaction", [{ from, to, data }]);
  }

  const grant = (role: bigint, account: Address) =>
    govern(
      addressOf("AccessManager"),
      encodeFunctionData({ abi: accessManagerAbi, functionName: "grantRole", args: [role, account, 0] }),
    );

  const map = (name: keyof Deployment["contracts"], signature: string, role: bigint) =>
    govern(
      addressOf("AccessManager"),
      encodeFunctionData({
        abi: accessManagerAbi,
        functionName: "setTargetFunctionRole",
        args: [addressOf(name), [toFunctionSelector(signature)], role],
      }),
    );

  const timelockRole = (name: string, account: Address) =>
    govern(
      addressOf("Timelock"),
      encodeFunctionData({
        abi: timelockAbi,
        functionName: "grantRole",
        args: [keccak256(stringToHex(name)), account],
      }),
    );

  /** Writes other bytes into a contract's code. */
  async function alterCode(name: keyof Deployment["contracts"], from: string, to: string): Promise<void> {
    const code = await chain.rpc<string>("eth_getCode", [addressOf(name), "latest"]);
    const altered = code.replaceAll(from.slice(2).toLowerCase(), to.slice(2).toLowerCase());
    expect(altered).not.toBe(code);
    await chain.rpc("anvil_setCode", [addressOf(name), altered]);
  }

  it("passes what was deployed", () => check());

  const faults: [string, () => Promise<void>, RegExp][] = [
    [
      "a role left with the deployer",
      () => grant(ROLES.curator, deployer()),
      /the deployer still holds the role curator/,
    ],
    [
      "the admin's role left with the deployer",
      () => grant(ROLES.admin, deployer()),
      /still holds the role admin/,
    ],
    ["a stranger's role", () => grant(ROLES.issuer, STRANGER), /not intended: issuer held by 0x0+a11ce/],
    ["a role of no name", () => grant(77n, STRANGER), /not intended: number 77 held by/],
    [
      "a proposer too many",
      () => timelockRole("PROPOSER_ROLE", STRANGER),
      /the timelock has an unintended proposer 0x0+a11ce/,
    ],
    [
      "a canceller too many",
      () => timelockRole("CANCELLER_ROLE", STRANGER),
      /the timelock has an unintended canceller 0x0+a11ce/,
    ],
    [
      "a timelock that waits less",
      () =>
        govern(
          addressOf("Timelock"),
          encodeFunctionData({ abi: timelockAbi, functionName: "updateDelay", args: [60n] }),
        ),
      /the timelock waits 60 s, not 172800 s/,
    ],
    [
      "a function opened to everyone",
      () => map("VoteToken", "function issue(address[],uint256[])", PUBLIC_ROLE),
      /the permission book has an unintended 0x[0-9a-f]{40} 0x[0-9a-f]{8} for/,
    ],
    [
      "a function that lost its role",
      () => map("Ideas", "function merge(uint32,uint32,bytes32)", ROLES.admin),
      /the permission book lacks 0x[0-9a-f]{40} 0x[0-9a-f]{8} for curator/,
    ],
    [
      "a contract that is closed",
      () =>
        govern(
          addressOf("AccessManager"),
          encodeFunctionData({
            abi: accessManagerAbi,
            functionName: "setTargetClosed",
            args: [addressOf("Ideas"), true],
          }),
        ),
      /Ideas is closed/,
    ],
    [
      "another contract's code",
      async () => {
        const code = await chain.rpc("eth_getCode", [addressOf("Forwarder"), "latest"]);
        await chain.rpc("anvil_setCode", [addressOf("Rounds"), code]);
      },
      /Rounds at 0x\w+ is not our compiled Rounds/,
    ],
    [
      "a register swapped in the code",
      () => alterCode("Ideas", addressOf("Members"), addressOf("VoteToken")),
      /Ideas carries other constructor values than intended/,
    ],
    [
      "a forwarder swapped in the code",
      () => alterCode("Members", addressOf("Forwarder"), STRANGER),
      /Members carries other constructor values than intended/,
    ],
  ];

  it.each(faults)("finds %s", async (_what, spoil, finding) => {
    await chain.undoing(async () => {
      await spoil();
      await expect(check()).rejects.toThrow(finding);
    });
  });

  it("finds a guarded function that the table forgot", async () => {
    const { PERMISSIONS } = await import("../../../scripts/deploy/permissions.ts");
    const members = PERMISSIONS.Members;
    const forgetful = { ...members, guardian: members.guardian?.filter((name) => name !== "resume") ?? [] };
    try {
      PERMISSIONS.Members = forgetful;
      await expect(check()).rejects.toThrow(/Members.resume is guarded, but no role is mapped to it/);
    } finally {
      PERMISSIONS.Members = members;
    }
  });
});

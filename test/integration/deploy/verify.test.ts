import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { timelockAbi } from "@engine/protocol/abi/timelock";
import type { Deployment } from "@engine/protocol/deployment";
import { PUBLIC_ROLE, ROLES } from "@engine/protocol/roles";
import type { Address, Hex } from "viem";
import {
  encodeFunctionData,
  getContractAddress,
  keccak256,
  pad,
  stringToHex,
  toFunctionSelector,
  toHex,
  zeroAddress,
  zeroHash,
} from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDeployment, deployAll } from "../../../scripts/deploy/deploy-all.ts";
import { startTestChain, type TestChain } from "./test-chain.ts";

/** 31 December 2029, as the bakery's file says. */
const GUARDIAN_UNTIL = Date.parse("2029-12-31T00:00:00Z") / 1000;

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

  const governAs = (name: keyof Deployment["contracts"], data: Hex) => govern(addressOf(name), data);

  const timelockCall = (functionName: "grantRole" | "revokeRole", args: readonly [Hex, Address]) =>
    encodeFunctionData({ abi: timelockAbi, functionName, args });

  /** Puts another guardian into the governor's storage, wherever that stands. */
  async function replaceGuardian(guardian: Address): Promise<void> {
    const address = addressOf("InnovationGovernor");
    const terms = deployment.contracts.InnovationGovernor.args.at(-1) as { guardian: Address };
    const former = terms.guardian.slice(2).toLowerCase();
    for (let slot = 0; slot < 40; slot++) {
      const value = await chain.rpc<Hex>("eth_getStorageAt", [address, toHex(slot), "latest"]);
      if (!value.includes(former)) continue;
      const altered = value.replace(former, guardian.slice(2).toLowerCase());
      return chain.rpc("anvil_setStorageAt", [address, pad(toHex(slot)), altered]);
    }
    throw new Error("the governor keeps its guardian in no slot");
  }

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

  it("threat 77: its addresses follow from the deployer and the order alone, so that nobody can be there before", () => {
    const created = Array.from({ length: 100 }, (_, nonce) =>
      getContractAddress({ from: deployer(), nonce: BigInt(nonce) }),
    );
    const foreign = Object.entries(deployment.contracts).filter(
      ([, { address }]) => !created.includes(address),
    );
    expect(foreign.map(([name]) => name)).toEqual([]);
  });

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
      "an executor too many: anyone",
      () => timelockRole("EXECUTOR_ROLE", zeroAddress),
      /the timelock has an unintended executor 0x0{40}/,
    ],
    [
      "the timelock's admin left with the deployer",
      () => govern(addressOf("Timelock"), timelockCall("grantRole", [zeroHash, deployer()])),
      /the timelock has an unintended admin 0x/,
    ],
    [
      "a governor that can no longer propose",
      () =>
        govern(
          addressOf("Timelock"),
          timelockCall("revokeRole", [
            keccak256(stringToHex("PROPOSER_ROLE")),
            addressOf("InnovationGovernor"),
          ]),
        ),
      /the timelock lacks its proposer 0x/,
    ],
    [
      "another guardian, past a vote",
      () => replaceGuardian(STRANGER),
      /votes of the governor have guardian 0x0+a11ce, not 0x/,
    ],
    [
      "a guardian for longer",
      () => alterCode("InnovationGovernor", pad(toHex(GUARDIAN_UNTIL)), pad(toHex(GUARDIAN_UNTIL + 1))),
      /InnovationGovernor carries other constructor values than intended/,
    ],
    [
      "another allowance of kudos",
      () =>
        governAs("Kudos", encodeFunctionData({ abi: kudosAbi, functionName: "setAllowance", args: [21] })),
      /members may give kudos 21, not 20/,
    ],
    [
      "a module without the modules' role",
      () =>
        govern(
          addressOf("AccessManager"),
          encodeFunctionData({
            abi: accessManagerAbi,
            functionName: "revokeRole",
            args: [ROLES.module, addressOf("Grants")],
          }),
        ),
      /missing: module held by 0x/,
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
      "threat 78: another contract's code",
      async () => {
        const code = await chain.rpc("eth_getCode", [addressOf("Forwarder"), "latest"]);
        await chain.rpc("anvil_setCode", [addressOf("Rounds"), code]);
      },
      /Rounds at 0x\w+ is not our compiled Rounds/,
    ],
    [
      "threat 76 and 78: a register swapped in the code",
      () => alterCode("Ideas", addressOf("Members"), addressOf("VoteToken")),
      /Ideas carries other constructor values than intended/,
    ],
    [
      "threat 76 and 78: a forwarder swapped in the code",
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

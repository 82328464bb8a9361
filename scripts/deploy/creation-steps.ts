import type { Abi, Address, Hex } from "viem";
import { encodeDeployData, zeroAddress } from "viem";
import { isCodeOf } from "./code.ts";
import { addressesOf, addressOf, type Context } from "./context.ts";
import { type ContractName, FORWARDER_NAME } from "./contracts.ts";
import type { Step } from "./step.ts";

type Arguments = (context: Context) => readonly unknown[];

/** What a creating transaction carries: the code, then the constructor's arguments. */
export function creationCode({ artifacts }: Context, name: ContractName, args: readonly unknown[]): Hex {
  const { abi, bytecode } = artifacts[name];
  return encodeDeployData({ abi: abi as Abi, bytecode, args });
}

function create(name: ContractName, title: string, args: Arguments): Step {
  return {
    id: `create-${name}`,
    title,
    creates: { name, args },
    async done({ client, journal, artifacts }) {
      const address = journal.contracts[name]?.address;
      return address !== undefined && isCodeOf(await client.getCode({ address }), artifacts[name]);
    },
    call: async (context) => ({ data: creationCode(context, name, args(context)) }),
  };
}

/** The accounts that may propose to the timelock, and those that may carry out: the zero address stands for anyone. */
export function timelockHolders(context: Context): { proposers: Address[]; executors: Address[] } {
  const { proposers, executors } = context.organisation.timelock;
  return {
    proposers: addressesOf(context, proposers),
    executors: executors === "anyone" ? [zeroAddress] : addressesOf(context, executors),
  };
}

const timelockArgs: Arguments = (context) => {
  const { proposers, executors } = timelockHolders(context);
  return [context.organisation.timelock.delaySeconds, proposers, executors, zeroAddress];
};

const baseArgs: Arguments = (context) => [
  addressOf(context, "AccessManager"),
  addressOf(context, "Forwarder"),
];

const moduleArgs: Arguments = (context) => [...baseArgs(context), addressOf(context, "Members")];

const roundsArgs: Arguments = (context) => [
  ...moduleArgs(context),
  addressOf(context, "Ideas"),
  addressOf(context, "VoteToken"),
  context.organisation.rules,
];

export const CREATION_STEPS: readonly Step[] = [
  create("AccessManager", "Permission book", ({ deployer }) => [deployer.address]),
  create("Timelock", "Timelock", timelockArgs),
  create("Forwarder", "Forwarder, so that members need no gas", () => [FORWARDER_NAME]),
  create("Members", "Members", baseArgs),
  create("VoteToken", "Vote token", moduleArgs),
  create("Ideas", "Ideas and challenges", moduleArgs),
  create("Rounds", "Rounds of ballots", roundsArgs),
];

import { POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import { DOMAIN_NAMES } from "@engine/protocol/typed-data";
import type { Abi, Address, Hex } from "viem";
import { encodeDeployData } from "viem";
import { isCodeOf } from "./code.ts";
import { addressesOf, addressOf, type Context, settlementTokenOf } from "./context.ts";
import { type ContractName, GOVERNED_NAMES, type ModuleName } from "./contracts.ts";
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

/** Nobody proposes or executes until the governor does; the deployer hands it the timelock and goes. */
const timelockArgs: Arguments = ({ organisation, deployer }) => [
  ...[organisation.timelock.delaySeconds, [], []],
  deployer.address,
];

/** Most modules' arguments: permission book, forwarder, then what the module rests on. */
function resting(...names: readonly ContractName[]) {
  return (context: Context): unknown[] =>
    ["AccessManager", "Forwarder", ...names].map((name) => addressOf(context, name as ContractName));
}

const treasuryArgs: Arguments = (context) => [
  ...resting()(context),
  settlementTokenOf(context),
  addressOf(context, "Teams"),
];

const reviewsArgs: Arguments = (context) => {
  const { document: _, ...rubric } = context.organisation.rubric;
  return [...resting("Members", "Ideas", "Pilots")(context), rubric, context.documents.rubric.hash];
};

const pointsArgs: Arguments = (context) => {
  const { weights } = context.organisation.points;
  const inOrder = POINTS_EVENT_NAMES.map((name) => weights[name]);
  return [...resting()(context), inOrder, context.documents.points.hash];
};

/** What the governor begins with, as `GovernorTerms` in contracts/governance/GovernorTypes.sol. */
export function governorTerms(context: Context) {
  const { governor } = context.organisation;
  return {
    votingDelay: governor.votingDelaySeconds,
    votingPeriod: governor.votingPeriodSeconds,
    lateExtension: governor.lateExtensionSeconds,
    quorumBps: governor.quorumBps,
    proposalThreshold: governor.proposalThreshold,
    minimumQuorum: governor.minimumQuorum,
    guardian: addressesOf(context, [governor.guardian])[0] as Address,
    guardianUntil: Date.parse(governor.guardianUntil) / 1000,
  };
}

const governorArgs: Arguments = (context) => [
  ...(["Forwarder", "VoteToken", "Timelock"] as const).map((name) => addressOf(context, name)),
  GOVERNED_NAMES.map((name) => addressOf(context, name)),
  governorTerms(context),
];

/** `more` are the parameters that an organisation chooses. */
function createModule(
  name: ModuleName,
  title: string,
  names: readonly ContractName[],
  more: Arguments = () => [],
): Step {
  return create(name, title, (context) => [...resting(...names)(context), ...more(context)]);
}

export const CREATION_STEPS: readonly Step[] = [
  create("AccessManager", "Permission book", ({ deployer }) => [deployer.address]),
  create("Timelock", "Timelock", timelockArgs),
  create("Forwarder", "Forwarder, so that members need no gas", () => [DOMAIN_NAMES.forwarder]),
  createModule("Members", "Members", []),
  createModule("VoteToken", "Vote token", ["Members"]),
  createModule("Ideas", "Ideas and challenges", ["Members"]),
  createModule("Rounds", "Rounds of ballots", ["Members", "Ideas", "VoteToken"], ({ organisation }) => [
    organisation.rules,
  ]),
  createModule("Offices", "Offices for a term", ["Members"]),
  createModule("Teams", "Teams and their seats", ["Members"]),
  create("LocalMoney", "Play money of the local chain", () => []),
  create("Treasury", "Treasury, with a pot for each budget", treasuryArgs),
  createModule("Flags", "Auditors' flags", ["Members", "Ideas", "Offices"]),
  createModule(
    "Pilots",
    "Pilots and their milestones",
    ["Members", "Ideas", "Offices", "Teams", "Treasury", "Flags"],
    ({ organisation }) => [organisation.challengeSeconds],
  ),
  createModule("Grants", "Grants by the teams' seats", ["Members", "Ideas", "Teams", "Treasury", "Pilots"]),
  create("Reviews", "Blind reviews, and the first rubric", reviewsArgs),
  createModule(
    "Outcomes",
    "Outcomes and their judges",
    ["Members", "Ideas", "Pilots"],
    ({ organisation }) => [organisation.judgesRequired],
  ),
  createModule("Badges", "Badges", ["Members", "Ideas", "Rounds", "Teams", "Grants", "Pilots", "Reviews"]),
  createModule(
    "Rewards",
    "Rewards",
    ["Members", "Ideas", "Treasury", "Flags", "Pilots", "Outcomes", "Reviews"],
    ({ organisation }) => [organisation.rewards],
  ),
  createModule("Kudos", "Kudos", ["Members"], ({ organisation }) => [organisation.kudosAllowance]),
  create("Points", "What earns points", pointsArgs),
  createModule("Activities", "Workshops, forums and other activities", ["Members"]),
  createModule("Succession", "Record of what took over from what", []),
  create("InnovationGovernor", "Governor: votes on money, parameters and roles", governorArgs),
];

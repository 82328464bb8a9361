import { proposalIdOf, SUPPORT_NAMES, type Support, voteTypedData } from "@engine/protocol/governor";
import { ROLES } from "@engine/protocol/roles";
import type { BaseContract, Signer } from "ethers";
import type { Hex } from "viem";
import { type Bakery, bakery, type Name, VOTERS } from "./bakery.ts";
import { at, DAY, ethers, time } from "./chain.ts";
import { impersonate, RULES } from "./engine.ts";
import { sign, verifierOf } from "./sign.ts";
import { NO_HASH } from "./values.ts";

/** What the governor begins with in most tests; ten voters hold ten tokens each. */
export const TERMS = {
  votingDelay: DAY,
  votingPeriod: 7 * DAY,
  lateExtension: 2 * DAY,
  quorumBps: 3000,
  proposalThreshold: 10,
  minimumQuorum: 20,
};

export const COOL_DOWN = 30 * DAY;
export const GRACE = 30 * DAY;
export const GUARDIAN_TERM = 365 * DAY;

const STATE_NAMES = [
  "Pending",
  "Active",
  "Canceled",
  "Defeated",
  "Succeeded",
  "Queued",
  "Expired",
  "Executed",
];

/** Number of a proposal's state. */
export const proposalState = (name: string): bigint => BigInt(STATE_NAMES.indexOf(name));

/** Governor's set of states that would have done. */
export const statesBut = (...names: string[]): string =>
  ethers.toBeHex(
    names.reduce((set, name) => set & ~(1n << proposalState(name)), 0xffn),
    32,
  );
export const statesOf = (...names: string[]): string =>
  ethers.toBeHex(
    names.reduce((set, name) => set | (1n << proposalState(name)), 0n),
    32,
  );

export const support = (name: Support): number => SUPPORT_NAMES.indexOf(name);

/**
 * Puts a governor over an engine: it alone may propose to the timelock, execute and cancel there, and the timelock
 * holds the parameters.
 */
export async function withGovernor(engine: Bakery, terms: Partial<typeof TERMS> = {}) {
  const { manager, timelock, forwarder, voteToken, rounds, roles } = engine;
  const succession = await ethers.deployContract("Succession", [manager, forwarder]);
  const targets = await Promise.all(
    [manager, rounds, voteToken, succession, timelock].map((each: BaseContract) => each.getAddress()),
  );
  const guardianUntil = (await time.latest()) + GUARDIAN_TERM;
  const fixed = { guardian: roles.guardian.address, guardianUntil };
  const settings = { ...TERMS, ...terms, ...fixed };
  const governor = await ethers.deployContract("InnovationGovernor", [
    ...[forwarder, voteToken, timelock, targets],
    settings,
  ]);
  const self = await impersonate(await timelock.getAddress());
  for (const role of ["PROPOSER_ROLE", "CANCELLER_ROLE", "EXECUTOR_ROLE"]) {
    await timelock.connect(self).grantRole(ethers.id(role), governor);
    await timelock.connect(self).revokeRole(ethers.id(role), roles.parameters);
    await timelock.connect(self).revokeRole(ethers.id(role), ethers.ZeroAddress);
  }
  const { selector } = succession.interface.getFunction("recordSuccession");
  const book = manager.connect(self);
  await book.setTargetFunctionRole(succession, [selector], ROLES.parameters);
  await book.grantRole(ROLES.parameters, timelock, 0);
  return { ...engine, succession, governor, targets, settings, self };
}

/** The bakery with a governor over it. */
export const governed = async () => withGovernor(await bakery());

export type Governed = Awaited<ReturnType<typeof governed>>;

/** What a proposal does. */
export interface Calls {
  targets: Hex[];
  calldatas: Hex[];
}

/** One call. */
export async function callOf(target: BaseContract, name: string, args: readonly unknown[]): Promise<Calls> {
  const data = target.interface.encodeFunctionData(name, [...args]) as Hex;
  return { targets: [(await target.getAddress()) as Hex], calldatas: [data] };
}

/** Several calls, in order. */
export function together(...all: Calls[]): Calls {
  return {
    targets: all.flatMap(({ targets }) => targets),
    calldatas: all.flatMap(({ calldatas }) => calldatas),
  };
}

/** A harmless change that differs with its number. */
export const changeRules = ({ rounds }: Governed, quorumBps = 2000): Promise<Calls> =>
  callOf(rounds, "setRules", [{ ...RULES, quorumBps }]);

/** The lists that the governor takes a proposal as. */
export const listsOf = ({ targets, calldatas }: Calls): [Hex[], bigint[], Hex[]] => [
  targets,
  targets.map(() => 0n),
  calldatas,
];

export interface Proposal {
  id: bigint;
  callsHash: bigint;
  snapshot: number;
  deadline: number;
  /** What `queue`, `execute` and `cancel` take. */
  terms: [Hex[], bigint[], Hex[], string];
}

/** A proposal as the governor knows it. */
export async function proposalOf(
  { governor }: Governed,
  calls: Calls,
  description: string,
): Promise<Proposal> {
  const descriptionHash = ethers.id(description);
  const id = proposalIdOf(calls, descriptionHash as Hex);
  return {
    ...{ id, callsHash: proposalIdOf(calls, NO_HASH) },
    snapshot: Number(await governor.proposalSnapshot(id)),
    deadline: Number(await governor.proposalDeadline(id)),
    terms: [...listsOf(calls), descriptionHash],
  };
}

/** Proposes calls in somebody's name. */
export async function propose(
  engine: Governed,
  who: Signer,
  calls: Calls,
  description = "Lower the quorum",
): Promise<Proposal> {
  await engine.governor.connect(who).propose(...listsOf(calls), description);
  return proposalOf(engine, calls, description);
}

/** Lets people vote the same, in the first second of the vote or later. */
export async function cast(
  { governor, people }: Governed,
  { id, snapshot }: Proposal,
  say: Support,
  names: readonly Name[],
): Promise<void> {
  if ((await time.latest()) < snapshot) await time.increaseTo(snapshot);
  for (const name of names) await governor.connect(people[name]).castVote(id, support(say));
}

export const FOUR = VOTERS.slice(0, 4);

/** A proposal that four voters were for, one second after its end. */
export async function passed(engine: Governed, calls: Calls, description?: string): Promise<Proposal> {
  const proposal = await propose(engine, engine.people.baker, calls, description);
  await cast(engine, proposal, "For", FOUR);
  await time.increaseTo(proposal.deadline + 1);
  return proposal;
}

/** A proposal that four voters were against, one second after its end. */
export async function defeated(engine: Governed, calls: Calls, description?: string): Promise<Proposal> {
  const proposal = await propose(engine, engine.people.baker, calls, description);
  await cast(engine, proposal, "Against", FOUR);
  await time.increaseTo(proposal.deadline + 1);
  return proposal;
}

/** A proposal that passed and was queued, with the second from which it can be executed. */
export async function queued(engine: Governed, calls: Calls, description?: string) {
  const proposal = await passed(engine, calls, description);
  await engine.governor.queue(...proposal.terms);
  return { ...proposal, eta: Number(await engine.governor.proposalEta(proposal.id)) };
}

/** Takes calls through everything: proposed, voted on, queued, executed. */
export async function decide(engine: Governed, calls: Calls, description?: string): Promise<Proposal> {
  const proposal = await queued(engine, calls, description);
  await at(proposal.eta, () => engine.governor.execute(...proposal.terms));
  return proposal;
}

/** A vote signed off chain. */
export async function signVote(
  { governor }: Governed,
  signer: Signer,
  proposalId: bigint,
  say: Support,
  { voter, nonce, chainId }: { voter?: Hex; nonce?: bigint; chainId?: number } = {},
): Promise<Hex> {
  const account = voter ?? ((await signer.getAddress()) as Hex);
  const verifier = await verifierOf(governor);
  const message = {
    ...{ proposalId, support: support(say), voter: account },
    nonce: nonce ?? (await governor.nonces(account)),
  };
  return sign(signer, voteTypedData(chainId ? { ...verifier, chainId } : verifier, message));
}

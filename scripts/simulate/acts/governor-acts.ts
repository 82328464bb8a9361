import type { ContractName } from "@engine/audit/contracts";
import { ABIS } from "@engine/audit/contracts";
import { governorAbi } from "@engine/protocol/abi/governor";
import { POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import { proposalIdOf, SUPPORT_NAMES, type Support, voteTypedData } from "@engine/protocol/governor";
import type { Abi, Address, Hex } from "viem";
import {
  concatHex,
  encodeAbiParameters,
  encodeFunctionData,
  keccak256,
  stringToHex,
  toFunctionSelector,
} from "viem";
import { OWNER } from "../people.ts";
import type { Acts, Motion, Scene } from "../scene.ts";

const DAY = 86_400;
const TRIES = 8;
const LONG_CALL_BYTES = 3_000;

/** What people write, and what a hostile one would. */
const DESCRIPTIONS = [
  "Thank each other a little more.",
  "",
  "two lines\n\tand a tab 🥖",
  "a bell \u0007 and a NUL \u0000 within",
  "\ufeffa mark before the text",
  "so long ".repeat(1_200),
  " <script>alert(1)</script>",
];

/** A proposal that somebody with enough votes made. */
async function propose(scene: Scene, calls = callsOf(scene)): Promise<Motion | undefined> {
  const words = `${scene.chance.of(DESCRIPTIONS)}${scene.chance.below(2) === 0 ? "" : scene.chance.below(99)}`;
  return proposeIn(scene, calls, stringToHex(words));
}

async function proposeIn(scene: Scene, calls: Calls, words: Hex): Promise<Motion | undefined> {
  const { targets, calldatas } = calls;
  const data = proposalData(calls, words);
  for (let each = 0; each < TRIES; each++) {
    const proposer = scene.someone().address;
    if (!(await scene.engine.sendData(proposer, "InnovationGovernor", data))) continue;
    const descriptionHash = keccak256(words);
    const values = targets.map(() => 0n);
    const id = proposalIdOf({ targets, calldatas }, descriptionHash);
    const motion: Motion = { id, proposer, terms: [targets, values, calldatas, descriptionHash] };
    scene.proposals.push(motion);
    return motion;
  }
  return undefined;
}

const LISTS = [{ type: "address[]" }, { type: "uint256[]" }, { type: "bytes[]" }, { type: "bytes" }] as const;

/** As the governor takes a proposal: its words are bytes, whether they are text or not. */
function proposalData({ targets, calldatas }: Calls, words: Hex): Hex {
  const selector = toFunctionSelector("propose(address[],uint256[],bytes[],string)");
  const lists = [targets, targets.map(() => 0n), calldatas, words] as const;
  return concatHex([selector, encodeAbiParameters(LISTS, lists)]);
}

interface Calls {
  targets: Address[];
  calldatas: Hex[];
}

function call({ engine }: Scene, contract: ContractName, functionName: string, args: unknown[]): Calls {
  const data = encodeFunctionData({ abi: ABIS[contract] as Abi, functionName, args });
  return { targets: [engine.deployment.contracts[contract].address], calldatas: [data] };
}

function together(...all: Calls[]): Calls {
  return {
    targets: all.flatMap(({ targets }) => targets),
    calldatas: all.flatMap(({ calldatas }) => calldatas),
  };
}

/** Something that a vote may decide, or not. */
function callsOf(scene: Scene): Calls {
  const { chance } = scene;
  const allowance = call(scene, "Kudos", "setAllowance", [10 + chance.below(20)]);
  const weights = POINTS_EVENT_NAMES.map(() => chance.below(40));
  const policy = call(scene, "Points", "setPolicy", [weights, chance.hash()]);
  const unlawful = call(scene, "InnovationGovernor", "relay", [OWNER.address, 0n, "0x"]);
  return chance.of([allowance, policy, together(allowance, policy), unlawful]);
}

/** Changes of the governor itself that leave it as usable as it was. */
function settingsOf(scene: Scene): Calls {
  const { chance } = scene;
  const governor = (name: string, value: number) => call(scene, "InnovationGovernor", name, [value]);
  return together(
    governor("setVotingDelay", DAY + chance.below(1000)),
    governor("setVotingPeriod", 5 * DAY + chance.below(1000)),
    governor("setLateQuorumVoteExtension", DAY + chance.below(1000)),
    governor("setProposalThreshold", 20 + chance.below(20)),
    governor("updateQuorumNumerator", 2_500 + chance.below(1000)),
    call(scene, "InnovationGovernor", "setProposalGuardian", [scene.someone().address]),
    call(scene, "Timelock", "updateDelay", [2 * DAY + chance.below(1000)]),
  );
}

async function waitUntil({ engine }: Scene, time: bigint): Promise<void> {
  const left = Number(time) - (await engine.now());
  if (left > 0) await engine.wait(left);
}

const timeOf = ({ engine }: Scene, name: "proposalSnapshot" | "proposalDeadline", { id }: Motion) =>
  engine.read<bigint>("InnovationGovernor", name, [id]);

/** Waits until a motion is voted on; `before` says how long before its end. */
async function awaitVote(scene: Scene, motion: Motion, before?: bigint): Promise<void> {
  await waitUntil(scene, (await timeOf(scene, "proposalSnapshot", motion)) + 1n);
  if (before !== undefined)
    await waitUntil(scene, (await timeOf(scene, "proposalDeadline", motion)) - before);
}

async function awaitEnd(scene: Scene, motion: Motion): Promise<void> {
  await waitUntil(scene, (await timeOf(scene, "proposalDeadline", motion)) + 1n);
}

/** Those with most votes say the same, until half of all votes have spoken: more than any quorum asks. */
async function acclaim({ engine, people }: Scene, { id }: Motion, say: Support): Promise<void> {
  const votes = await Promise.all(
    people.map(({ address }) => engine.read<bigint>("VoteToken", "getVotes", [address])),
  );
  const strongest = people
    .map(({ address }, place) => ({ address, weight: votes[place] ?? 0n }))
    .sort((a, b) => Number(b.weight - a.weight));
  const supply = await engine.read<bigint>("VoteToken", "totalSupply");
  let spoken = 0n;
  for (const { address, weight } of strongest) {
    if (spoken * 2n > supply) break;
    spoken += weight;
    await engine.act(address, "InnovationGovernor", "castVote", [id, SUPPORT_NAMES.indexOf(say)]);
  }
}

function carry({ engine, someone }: Scene, name: "queue" | "execute", { terms }: Motion): Promise<boolean> {
  return engine.act(someone().address, "InnovationGovernor", name, terms);
}

async function queued(scene: Scene, calls?: Calls): Promise<Motion | undefined> {
  const motion = await propose(scene, calls);
  if (!motion) return undefined;
  await awaitVote(scene, motion);
  await acclaim(scene, motion, "For");
  await awaitEnd(scene, motion);
  return (await carry(scene, "queue", motion)) ? motion : undefined;
}

/** Takes calls through everything; too early an execution is tried as well. */
async function decide(scene: Scene, calls?: Calls): Promise<boolean> {
  const motion = await queued(scene, calls);
  if (!motion) return false;
  await carry(scene, "execute", motion);
  const eta = await scene.engine.read<bigint>("InnovationGovernor", "proposalEta", [motion.id]);
  await waitUntil(scene, eta);
  return carry(scene, "execute", motion);
}

/** What can happen to proposals. Each act resolves to whether the contract allowed it. */
export const governorActs: Acts = {
  decideMotion: (scene) => decide(scene),
  decideSettings: (scene) => decide(scene, settingsOf(scene)),
  voteOnMotion: async (scene) => {
    const motion = await propose(scene);
    if (!motion) return false;
    await awaitVote(scene, motion);
    const voted = [];
    for (let each = 0; each < 6; each++) voted.push(await voteOnce(scene, motion));
    return voted.includes(true);
  },
  voteSigned: async (scene) => {
    const motion = await propose(scene);
    if (!motion) return false;
    await awaitVote(scene, motion);
    const { engine, chance, someone, governor } = scene;
    for (let each = 0; each < TRIES; each++) {
      const [voter, impostor] = [someone(), someone()];
      const nonce = await engine.read<bigint>("InnovationGovernor", "nonces", [voter.address]);
      const message = { proposalId: motion.id, support: chance.below(3), voter: voter.address, nonce };
      const signer = chance.below(4) > 0 ? voter : impostor;
      const signature = await signer.signTypedData(voteTypedData(governor, message));
      const args = [motion.id, message.support, voter.address, signature];
      if (await engine.act(someone().address, "InnovationGovernor", "castVoteBySig", args)) return true;
    }
    return false;
  },
  extendMotion: async (scene) => {
    const motion = await propose(scene);
    if (!motion) return false;
    await awaitVote(scene, motion, 3600n);
    const before = await timeOf(scene, "proposalDeadline", motion);
    await acclaim(scene, motion, "For");
    return (await timeOf(scene, "proposalDeadline", motion)) > before;
  },
  closeMotion: async (scene) => {
    const motion = await propose(scene);
    if (!motion) return false;
    await awaitVote(scene, motion);
    await acclaim(scene, motion, "Against");
    await awaitEnd(scene, motion);
    return closeProposal(scene, motion);
  },
  expireMotion: async (scene) => {
    const motion = await queued(scene);
    if (!motion) return false;
    await scene.engine.wait(35 * DAY);
    await carry(scene, "execute", motion);
    return closeProposal(scene, motion);
  },
  withdrawMotion: async (scene) => {
    const motion = await propose(scene);
    if (!motion) return false;
    await cancel(scene, scene.someone().address, motion);
    return cancel(scene, motion.proposer, motion);
  },
  guardMotion: async (scene) => {
    const motion = scene.chance.below(2) === 0 ? await propose(scene) : await queued(scene);
    if (!motion) return false;
    const guardian = await scene.engine.read<Address>("InnovationGovernor", "proposalGuardian");
    return cancel(scene, guardian, motion);
  },
  /** A call of thousands of bytes, in words that are no text. */
  proposeOddly: async (scene) => {
    const { engine, chance } = scene;
    const data: Hex = `0x${"ab".repeat(LONG_CALL_BYTES)}`;
    const calls = { targets: [engine.deployment.contracts.Rounds.address], calldatas: [data] };
    const words: Hex = chance.below(2) === 0 ? "0xff00fe41c3" : `0x${"f0".repeat(40)}`;
    return (await proposeIn(scene, calls, concatHex([words, chance.hash()]))) !== undefined;
  },
};

async function voteOnce(scene: Scene, { id }: Motion): Promise<boolean> {
  const { engine, chance, someone } = scene;
  const args = [id, chance.below(SUPPORT_NAMES.length), chance.of(DESCRIPTIONS)];
  return engine.act(someone().address, "InnovationGovernor", "castVoteWithReason", args);
}

function closeProposal({ engine, someone }: Scene, { id }: Motion): Promise<boolean> {
  return engine.act(someone().address, "InnovationGovernor", "closeProposal", [id]);
}

function cancel({ engine }: Scene, from: Address, { terms }: Motion): Promise<boolean> {
  const data = encodeFunctionData({ abi: governorAbi, functionName: "cancel", args: terms });
  return engine.sendData(from, "InnovationGovernor", data);
}

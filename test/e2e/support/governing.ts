import { governorAbi } from "@engine/protocol/abi/governor";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { encodeFunctionData, numberToHex, parseEventLogs } from "viem";
import type { LocalAccount } from "viem/accounts";
import type { Engine } from "./engine.ts";
import { chainTime } from "./time.ts";

const DAY = 86_400;
const FOR = 1;

/** Proposes another allowance of kudos, as somebody with enough votes. @returns the proposal's number and address. */
export async function proposeAllowance(
  engine: Engine,
  proposer: LocalAccount,
  { allowance, words }: { allowance: number; words: string },
) {
  const target = engine.deployment.contracts.Kudos.address;
  const data = encodeFunctionData({ abi: kudosAbi, functionName: "setAllowance", args: [allowance] });
  const { logs } = await engine.send(proposer, "InnovationGovernor", "propose", [
    [target],
    [0n],
    [data],
    words,
  ]);
  const [made] = parseEventLogs({ abi: governorAbi, eventName: "ProposalCreated", logs });
  if (!made) throw new Error("nothing was proposed");
  await engine.indexed();
  return { id: made.args.proposalId, path: `/governance/${numberToHex(made.args.proposalId, { size: 32 })}` };
}

/** Lets the season's people say that they are for it, until there are enough. */
export async function carryBy(engine: Engine, id: bigint): Promise<void> {
  const snapshot = await engine.read<bigint>("InnovationGovernor", "proposalSnapshot", [id]);
  const needed = await engine.read<bigint>("InnovationGovernor", "quorum", [snapshot]);
  for (const { key } of engine.deployment.personas ?? []) {
    if (!key) continue;
    const { signer } = engine.persona(key);
    const [against, inFavour, abstaining] = await engine.read<readonly bigint[]>(
      "InnovationGovernor",
      "proposalVotes",
      [id],
    );
    if ((against ?? 0n) + (inFavour ?? 0n) + (abstaining ?? 0n) >= needed) return;
    const votes = await engine.read<bigint>("InnovationGovernor", "getVotes", [signer.address, snapshot]);
    const voted = await engine.read<boolean>("InnovationGovernor", "hasVoted", [id, signer.address]);
    if (votes > 0n && !voted) await engine.send(signer, "InnovationGovernor", "castVote", [id, FOR]);
  }
  throw new Error("the season's people have too few votes");
}

/** Lets time pass up to a moment that the governor names, and the index follow. */
export async function waitFor(
  engine: Engine,
  name: "proposalSnapshot" | "proposalDeadline" | "proposalEta",
  id: bigint,
): Promise<void> {
  const moment = Number(await engine.read<bigint>("InnovationGovernor", name, [id]));
  await engine.advance(Math.max(1, moment - (await chainTime(engine)) + 1));
  await engine.indexed();
}

/** Lets the season's own proposals end, so that their proposers may propose again. */
export async function letVotesEnd(engine: Engine): Promise<void> {
  await engine.advance(7 * DAY);
  await engine.indexed();
}

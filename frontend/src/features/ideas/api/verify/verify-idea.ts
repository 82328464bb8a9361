import type { EngineConfig } from "@/config/engine-config.ts";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { checkDigest, type DigestCheck } from "@/features/ideas/api/verify/check-digest.ts";
import { type CheckedEntry, checkTallies, type TallyCheck } from "@/features/ideas/api/verify/check-tally.ts";
import { checkText, type TextCheck } from "@/features/ideas/api/verify/check-text.ts";
import { pinChain } from "@/features/ideas/api/verify/pinned-chain.ts";

/** All that a browser can check of an idea without trusting index or store, at one block. */
export interface Verification {
  block: bigint;
  text: TextCheck;
  digest: DigestCheck;
  tallies: TallyCheck[];
}

/** Checks an idea against the chain itself. @throws when the node does not answer. */
export async function verifyIdea(engine: EngineConfig, idea: IdeaRecord): Promise<Verification> {
  const chain = await pinChain(engine);
  const [text, digest, tallies] = await Promise.all([
    checkText(chain, engine, idea.number, idea.content),
    checkDigest(chain, engine, idea.number),
    checkTallies(
      chain,
      engine,
      idea.number,
      idea.entries.map((entry) => checkedEntry(idea, entry)),
    ),
  ]);
  return { block: chain.block, text, digest, tallies };
}

function checkedEntry(
  { stageChanges }: IdeaRecord,
  { round, index }: IdeaRecord["entries"][number],
): CheckedEntry {
  const decided = stageChanges.find(
    (change) => change.from === "InBallot" && change.round?.number === round.number,
  );
  return { roundId: round.number, index, reasonHash: decided?.reasonHash ?? undefined };
}

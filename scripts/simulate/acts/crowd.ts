import { packChoices } from "@engine/protocol/ballot";
import { CHOICE_NAMES } from "@engine/protocol/enums";
import { ballotTypedData } from "@engine/protocol/rounds";
import { crew } from "../crew.ts";
import { OWNER, type Person } from "../people.ts";
import type { Scene } from "../scene.ts";
import { latestRound, type RoundView } from "./round-acts.ts";

/** As many ballots as are handed in at once. */
const BATCH = 50;
/** One ballot of so many is signed by somebody else than its voter. */
const FORGED = 25;

/** Makes ideas ready together: of each the review is opened, nobody takes part, and it is closed. */
export async function prepareIdeas(scene: Scene, howMany: number): Promise<void> {
  if (howMany === 0) return;
  const { engine, chance } = scene;
  const reviewIds: number[] = [];
  for (const { address } of (await crew(scene, howMany)).slice(0, howMany)) {
    const draft = { challengeId: 0, channel: chance.below(7), contentHash: chance.hash(), parents: [] };
    if (!(await engine.act(address, "Ideas", "submit", [draft]))) continue;
    const ideaId = await engine.read<number>("Ideas", "ideaCount");
    if (!(await engine.act(OWNER.address, "Reviews", "openReview", [ideaId]))) continue;
    reviewIds.push(await engine.read<number>("Reviews", "reviewCount"));
  }
  for (const reviewId of reviewIds) {
    const { revealUntil } = await engine.read<{ revealUntil: number }>("Reviews", "reviewOf", [reviewId]);
    const left = revealUntil + 1 - (await engine.now());
    if (left > 0) await engine.wait(left);
    await engine.act(scene.someone().address, "Reviews", "closeReview", [reviewId]);
  }
}

/** So many members sign ballots in the newest round; some are forged, and some people sign twice. */
export async function castCrowd(scene: Scene, howMany: number): Promise<void> {
  const round = howMany > 0 ? await latestRound(scene) : undefined;
  if (!round) return;
  for (let left = howMany; left > 0; left -= BATCH) {
    const voters = Array.from({ length: Math.min(BATCH, left) }, () => scene.someone());
    const ballots = await Promise.all(voters.map((voter) => signBallot(scene, round, voter)));
    const carrier = scene.someone().address;
    await scene.engine.act(carrier, "Rounds", "castSigned", [round.roundId, ballots]);
  }
}

/** For everything, or for each entry as chance wills. */
async function signBallot(scene: Scene, { roundId, entries }: RoundView, voter: Person) {
  const { chance, someone, rounds } = scene;
  const isKind = chance.below(2) === 0;
  const choices = packChoices(
    Array.from({ length: entries }, () => (isKind ? ("For" as const) : chance.of(CHOICE_NAMES))),
  );
  const ballot = { roundId, voter: voter.address, choices };
  const signer = chance.below(FORGED) === 0 ? someone() : voter;
  const signature = await signer.signTypedData(ballotTypedData(rounds, ballot));
  return { voter: voter.address, choices, signature };
}

import { claimTypedData } from "@engine/protocol/claim";
import { creditTypedData } from "@engine/protocol/credit";
import { GROUND_NAMES, STAGE_NAMES } from "@engine/protocol/enums";
import type { Engine } from "../engine.ts";
import { CLAIM_KEY, OWNER, type Person } from "../people.ts";
import { type Acts, ideaIn, newest, OPEN_STAGES, type Scene } from "../scene.ts";
import { forwarded } from "./forwarded.ts";

const DAY = 86_400;
const NO_HASH = `0x${"0".repeat(64)}`;
const GROUNDS_FOR_REFUSAL = (
  ["BelowGate", "NotNow", "OutOfScope", "Infeasible", "Unsafe", "TooCostly"] as const
).map((ground) => GROUND_NAMES.indexOf(ground));

async function submission({ engine, chance }: Scene) {
  const ideas = await engine.read<number>("Ideas", "ideaCount");
  const challenges = await engine.read<number>("Ideas", "challengeCount");
  const parents = ideas > 0 && chance.below(3) === 0 ? [1 + chance.below(ideas)] : [];
  return {
    // Half of all ideas answer no challenge: of many challenges few are open.
    challengeId: chance.below(2) === 0 ? 0 : chance.below(challenges + 1),
    channel: chance.below(7),
    contentHash: chance.hash(),
    parents,
  };
}

/** The account that acts for an idea's author now: most acts are the author's alone. */
export async function authorOf({ engine, someone }: Scene, ideaId: number): Promise<`0x${string}`> {
  const { authorId } = await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId]);
  return authorId === 0 ? someone().address : engine.read("Members", "accountOf", [authorId]);
}

/** The author passes a third of the credit to someone, who agrees. */
export async function shareCredit(scene: Scene, ideaId: number, other: Person): Promise<boolean> {
  const { engine, ideas } = scene;
  const { authorId } = await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId]);
  const { id } = await engine.read<{ id: number }>("Members", "memberAt", [other.address]);
  const shares = [
    { memberId: authorId, shareBps: 6_500 },
    { memberId: id, shareBps: 3_500 },
  ];
  const deadline = BigInt((await engine.now()) + DAY);
  const signature = await other.signTypedData(creditTypedData(ideas, { ideaId, shares, deadline }));
  const author = await authorOf(scene, ideaId);
  return engine.act(author, "Ideas", "splitCredit", [ideaId, shares, deadline, [signature]]);
}

/** An answer by the curator, who the owner is as well. */
async function answer(
  { engine }: Scene,
  name: string,
  ideaId: number | undefined,
  ...rest: unknown[]
): Promise<boolean> {
  return ideaId !== undefined && engine.act(OWNER.address, "Ideas", name, [ideaId, ...rest]);
}

/** An idea that nobody has claimed yet. */
async function filedIdea(engine: Engine): Promise<number | undefined> {
  const numbers = newest(await engine.read<number>("Ideas", "ideaCount"));
  const keys = await Promise.all(
    numbers.map((ideaId) => engine.read<string>("Ideas", "claimKeyOf", [ideaId])),
  );
  return numbers[keys.indexOf(CLAIM_KEY.address)];
}

/** What can happen to ideas before a ballot. Each act resolves to whether the contract allowed it. */
export const ideaActs: Acts = {
  submit: async (scene) =>
    scene.engine.act(scene.someone().address, "Ideas", "submit", [await submission(scene)]),
  submitFor: async (scene) =>
    scene.engine.act(scene.someone().address, "Ideas", "submitFor", [
      await submission(scene),
      scene.chance.below(5),
      CLAIM_KEY.address,
    ]),
  claim: async ({ engine, ideas, someone }) => {
    const claimer = someone();
    const ideaId = await filedIdea(engine);
    if (ideaId === undefined) return false;
    const { id } = await engine.read<{ id: number }>("Members", "memberAt", [claimer.address]);
    const claim = { ideaId, memberId: id };
    const signature = await CLAIM_KEY.signTypedData(claimTypedData(ideas, claim));
    return engine.act(claimer.address, "Ideas", "claim", [claim.ideaId, signature]);
  },
  revise: async (scene) => {
    const ideaId = await ideaIn(scene, ...OPEN_STAGES);
    if (ideaId === undefined) return false;
    return scene.engine.act(await authorOf(scene, ideaId), "Ideas", "revise", [ideaId, scene.chance.hash()]);
  },
  splitCredit: async (scene) => {
    const ideaId = await ideaIn(scene, ...OPEN_STAGES);
    if (ideaId === undefined) return false;
    return shareCredit(scene, ideaId, scene.someone());
  },
  withdraw: async (scene) => {
    const ideaId = await ideaIn(scene, ...OPEN_STAGES);
    if (ideaId === undefined || scene.chance.below(2) > 0) return false;
    return scene.engine.act(await authorOf(scene, ideaId), "Ideas", "withdraw", [ideaId, NO_HASH]);
  },
  appeal: async (scene) => {
    const ideaId = await ideaIn(scene, "Rejected");
    if (ideaId === undefined) return false;
    return scene.engine.act(await authorOf(scene, ideaId), "Ideas", "appeal", [ideaId, scene.chance.hash()]);
  },
  revisit: async (scene) => {
    const { engine, someone } = scene;
    const ideaId = await ideaIn(scene, "OnHold");
    if (ideaId === undefined) return false;
    const { revisitAt } = await engine.read<{ revisitAt: number }>("Ideas", "ideaOf", [ideaId]);
    const left = revisitAt - (await engine.now());
    await engine.wait(Math.max(0, left));
    return engine.act(someone().address, "Ideas", "revisit", [ideaId]);
  },
  hold: async (scene) => {
    const { engine, chance } = scene;
    const ideaId = await ideaIn(scene, "Submitted", "InReview", "Ready");
    const revisitAt = (await engine.now()) + 1000 + chance.below(DAY);
    return answer(scene, "hold", ideaId, chance.of(GROUNDS_FOR_REFUSAL), chance.hash(), revisitAt);
  },
  reject: async (scene) => {
    const ideaId = await ideaIn(scene, "Submitted", "OnHold");
    return answer(scene, "reject", ideaId, scene.chance.of(GROUNDS_FOR_REFUSAL), scene.chance.hash());
  },
  merge: async (scene) => {
    const [ideaId, into] = [await ideaIn(scene, "Submitted"), await ideaIn(scene, ...OPEN_STAGES)];
    return into !== undefined && answer(scene, "merge", ideaId, into, scene.chance.hash());
  },
  openChallenge: async ({ engine, chance }) => {
    const now = await engine.now();
    const audience = 1 + chance.below(63);
    // Rubric 1 has long windows; 9 does not exist, which means the default.
    const rubricId = chance.of([0, 2, 9]);
    const challenge = { opensAt: now, closesAt: now + 5 * DAY, audience, rubricId, teamId: 0 };
    return engine.act(OWNER.address, "Ideas", "openChallenge", [challenge, chance.hash()]);
  },
  closeChallenge: async ({ engine, chance }) => {
    const challenges = await engine.read<number>("Ideas", "challengeCount");
    const newest = Math.max(1, challenges);
    const challengeId = chance.below(2) === 0 ? newest : 1 + chance.below(newest);
    return engine.act(OWNER.address, "Ideas", "closeChallenge", [challengeId, chance.hash()]);
  },
  record: async (scene) => {
    const ideaId = await ideaIn(scene, ...STAGE_NAMES);
    return scene.engine.decide("Ideas", "record", [ideaId, scene.chance.hash(), scene.chance.hash()]);
  },
  forward: async (scene) => {
    const { engine, someone } = scene;
    return forwarded(engine, someone(), "Ideas", "submit", [await submission(scene)]);
  },
};

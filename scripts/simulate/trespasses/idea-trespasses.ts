import { crew, type Worker } from "../crew.ts";
import { OWNER } from "../people.ts";
import type { Scene } from "../scene.ts";
import { dare, type Trespasses } from "./trespass.ts";

/** A new idea, its author, and somebody else. */
export async function newIdea(
  scene: Scene,
): Promise<{ ideaId: number; author: Worker; other: Worker } | undefined> {
  const { engine, chance } = scene;
  const [author, other] = await crew(scene, 2);
  if (!author || !other) return undefined;
  const draft = { challengeId: 0, channel: 0, contentHash: chance.hash(), parents: [] };
  if (!(await engine.act(author.address, "Ideas", "submit", [draft]))) return undefined;
  return { ideaId: await engine.read<number>("Ideas", "ideaCount"), author, other };
}

/** What must not be done to ideas. */
export const ideaTrespasses: Trespasses = {
  reviseAnothersIdea: {
    refusedBy: "Ideas_NotAuthor",
    commit: async (scene) => {
      const idea = await newIdea(scene);
      const args = [idea?.ideaId, scene.chance.hash()];
      return idea && dare(scene, idea.other.address, "Ideas", "revise", args);
    },
  },
  reviseWithdrawnIdea: {
    refusedBy: "Ideas_Frozen",
    commit: async (scene) => {
      const idea = await newIdea(scene);
      if (!idea) return undefined;
      const args = [idea.ideaId, scene.chance.hash()];
      await scene.engine.act(idea.author.address, "Ideas", "withdraw", args);
      return dare(scene, idea.author.address, "Ideas", "revise", args);
    },
  },
  rejectWithoutReason: {
    refusedBy: "Ideas_ReasonMissing",
    commit: async (scene) => {
      const idea = await newIdea(scene);
      const ground = 10;
      const args = [idea?.ideaId, ground, `0x${"0".repeat(64)}`];
      return idea && dare(scene, OWNER.address, "Ideas", "reject", args);
    },
  },
  answerAsMember: {
    refusedBy: "AccessManagedUnauthorized",
    commit: async (scene) => {
      const idea = await newIdea(scene);
      const ground = 10;
      const args = [idea?.ideaId, ground, scene.chance.hash()];
      return idea && dare(scene, idea.other.address, "Ideas", "reject", args);
    },
  },
};

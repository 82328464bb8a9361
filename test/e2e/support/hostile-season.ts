import type { Engine } from "./engine.ts";
import { HOSTILE_MARKUP } from "./hostile-texts.ts";
import { makeReady, openChallenge, store, submitIdea } from "./ideas.ts";
import { newMember } from "./people.ts";

const FIELDS_EACH = 4;
const LONGEST_TITLE = 120;
const LONGEST_TAG = 30;

/** The markup in groups: each for the texts of one idea, and the reason of its answer. */
function groups(): string[][] {
  const count = Math.ceil(HOSTILE_MARKUP.length / FIELDS_EACH);
  return Array.from({ length: count }, (_, group) =>
    Array.from(
      { length: FIELDS_EACH },
      (_, field) => HOSTILE_MARKUP[(group * FIELDS_EACH + field) % HOSTILE_MARKUP.length] as string,
    ),
  );
}

/** Everything that people can write, written by somebody hostile. @returns the numbers of their ideas. */
export async function writeEverywhere(engine: Engine): Promise<number[]> {
  const villain = await newMember(engine);
  const curator = engine.persona("owner").signer;
  const name = "<img src=x onerror=hostile=1>";
  const profile = await store(engine, villain, { kind: "profile", language: "en", name, about: name });
  await engine.send(villain, "Members", "setProfile", [profile.hash]);
  await openChallenge(engine, { title: "<svg onload=hostile=1>", goal: HOSTILE_MARKUP.join("\n\n") });
  const numbers: number[] = [];
  for (const [problem = "", proposal = "", benefit = "", text = ""] of groups()) {
    const title = (problem.split("\n")[0] ?? "").slice(0, LONGEST_TITLE);
    const tags = [proposal.replace(/\s+/g, " ").slice(0, LONGEST_TAG).trim()];
    const number = await submitIdea(engine, villain, { title, problem, proposal, benefit, tags });
    const reason = await store(engine, curator, { kind: "reason", language: "en", text });
    await makeReady(engine, number, reason.hash);
    numbers.push(number);
  }
  await engine.indexed();
  return numbers;
}

import { GROUND_NAMES } from "@engine/protocol/enums";
import type { LocalAccount } from "viem/accounts";
import type { Engine } from "./engine.ts";
import { HOSTILE_MARKUP } from "./hostile-texts.ts";
import { openChallenge, store, submitIdea } from "./ideas.ts";
import { newMember } from "./people.ts";
import { makeReady } from "./reviews.ts";

const FIELDS_EACH = 4;
const LONGEST_TITLE = 120;
const LONGEST_TAG = 30;

/** The markup in groups: each for the texts of one idea, and what a reviewer says of it. */
function groups(): string[][] {
  const count = Math.ceil(HOSTILE_MARKUP.length / FIELDS_EACH);
  return Array.from({ length: count }, (_, group) =>
    Array.from(
      { length: FIELDS_EACH },
      (_, field) => HOSTILE_MARKUP[(group * FIELDS_EACH + field) % HOSTILE_MARKUP.length] as string,
    ),
  );
}

/** A curator's answer whose reason is hostile too. */
async function rejectOne(engine: Engine, villain: LocalAccount): Promise<number> {
  const curator = engine.persona("owner").signer;
  const number = await submitIdea(engine, villain, { title: "Refused" });
  const text = HOSTILE_MARKUP.join("\n\n");
  const reason = await store(engine, curator, { kind: "reason", language: "en", text });
  await engine.send(curator, "Ideas", "reject", [number, GROUND_NAMES.indexOf("OutOfScope"), reason.hash]);
  return number;
}

/** Everything that people can write, written by somebody hostile. @returns the numbers of their ideas. */
export async function writeEverywhere(engine: Engine): Promise<number[]> {
  const villain = await newMember(engine);
  const name = "<img src=x onerror=hostile=1>";
  const profile = await store(engine, villain, { kind: "profile", language: "en", name, about: name });
  await engine.send(villain, "Members", "setProfile", [profile.hash]);
  const comments = new Map<number, string>();
  for (const [problem = "", proposal = "", benefit = "", text = ""] of groups()) {
    const title = (problem.split("\n")[0] ?? "").slice(0, LONGEST_TITLE);
    const tags = [proposal.replace(/\s+/g, " ").slice(0, LONGEST_TAG).trim()];
    const number = await submitIdea(engine, villain, { title, problem, proposal, benefit, tags });
    comments.set(number, text);
  }
  const numbers = [...comments.keys()];
  await makeReady(engine, numbers, (number) => comments.get(number));
  numbers.push(await rejectOne(engine, villain));
  // Last, since it is open for a day and the reviews take longer.
  await openChallenge(engine, { title: "<svg onload=hostile=1>", goal: HOSTILE_MARKUP.join("\n\n") });
  await engine.indexed();
  return numbers;
}

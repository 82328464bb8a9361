import { ideasAbi } from "@engine/protocol/abi/ideas";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { packChoices } from "@engine/protocol/ballot";
import { putDocument } from "@engine/protocol/content-client";
import type { IdeaDocument } from "@engine/protocol/documents";
import { CHANNEL_NAMES, type Choice, SOURCE_NAMES } from "@engine/protocol/enums";
import { type DocumentFields, type SealedDocument, sealDocument } from "@engine/protocol/seal";
import type { Hex } from "viem";
import { parseEventLogs } from "viem";
import type { LocalAccount } from "viem/accounts";
import type { Engine } from "./engine.ts";
import { chainTime } from "./time.ts";

const DAY = 86_400;
/** Every source's bit. */
const EVERYONE = (1 << SOURCE_NAMES.length) - 1;

export type IdeaFields = Omit<IdeaDocument, "salt" | "kind">;

/** An idea's text about nothing in particular, with the parts that a test cares about. */
export function ideaFields(part: Partial<IdeaFields> = {}): IdeaFields {
  return {
    language: "en",
    title: "Bread bins with a date",
    problem: "Nobody knows how old the bread in the bins is.",
    proposal: "Write the day on each bin.",
    benefit: "Less bread is thrown away.",
    ...part,
  };
}

/** Seals a text and stores it, signed by its author. */
export async function store(
  engine: Engine,
  author: LocalAccount,
  fields: DocumentFields,
): Promise<SealedDocument> {
  const sealed: SealedDocument = await sealDocument(fields);
  await storeSealed(engine, author, sealed);
  return sealed;
}

/** Stores a text, signed by its author. */
export async function storeSealed(
  { addresses, deployment }: Engine,
  author: LocalAccount,
  sealed: SealedDocument,
): Promise<void> {
  const sign = author.signTypedData as unknown as Parameters<typeof putDocument>[0]["sign"];
  const { chainId } = deployment;
  await putDocument({ url: addresses.contentUrl, chainId, account: author.address, sign, sealed });
}

/** Puts a text's hash on chain as a new idea, whether or not anyone has the text. @returns its number. */
export async function submitHash(engine: Engine, author: LocalAccount, contentHash: Hex): Promise<number> {
  const submission = {
    challengeId: 0,
    channel: CHANNEL_NAMES.indexOf("App"),
    contentHash,
    parents: [],
  };
  const { logs } = await engine.send(author, "Ideas", "submit", [submission]);
  const [event] = parseEventLogs({ abi: ideasAbi, eventName: "IdeaSubmitted", logs });
  if (!event) throw new Error("no idea was submitted");
  return event.args.ideaId;
}

/** Proposes an idea beside the browser. @returns its number. */
export async function submitIdea(
  engine: Engine,
  author: LocalAccount,
  part: Partial<IdeaFields> = {},
): Promise<number> {
  const { hash } = await store(engine, author, { kind: "idea", ...ideaFields(part) });
  return submitHash(engine, author, hash);
}

/** Puts a question to everyone for a day. */
export async function openChallenge(engine: Engine, words: { title: string; goal: string }): Promise<void> {
  const curator = engine.persona("owner").signer;
  const { hash } = await store(engine, curator, { kind: "challenge", language: "en", ...words });
  const now = await chainTime(engine);
  const challenge = { opensAt: now, closesAt: now + DAY, audience: EVERYONE, rubricId: 0, teamId: 0 };
  await engine.send(curator, "Ideas", "openChallenge", [challenge, hash]);
}

/** Opens a round over ready ideas and lets time pass until ballots count. @returns the round's number. */
export async function openRound(engine: Engine, ideaIds: readonly number[]): Promise<number> {
  const curator = engine.persona("owner").signer;
  const { logs } = await engine.send(curator, "Rounds", "openRound", [ideaIds]);
  const [event] = parseEventLogs({ abi: roundsAbi, eventName: "RoundOpened", logs });
  if (!event) throw new Error("no round was opened");
  await passSnapshot(engine, event.args.roundId);
  return event.args.roundId;
}

/** Lets time pass until ballots of the round count. */
export async function passSnapshot(engine: Engine, roundId: number): Promise<void> {
  const { snapshot } = await engine.read<{ snapshot: number }>("Rounds", "roundOf", [roundId]);
  await engine.advance(Math.max(1, snapshot + 1 - (await chainTime(engine))));
}

/** Lets time pass until the round can be settled. */
export async function passClosing(engine: Engine, roundId: number): Promise<void> {
  const { closesAt } = await engine.read<{ closesAt: number }>("Rounds", "roundOf", [roundId]);
  await engine.advance(Math.max(1, closesAt + 1 - (await chainTime(engine))));
}

/** Casts somebody's ballot beside the browser. */
export async function castBallot(
  engine: Engine,
  voter: LocalAccount,
  roundId: number,
  choices: readonly Choice[],
): Promise<void> {
  await engine.send(voter, "Rounds", "castBallot", [roundId, packChoices(choices)]);
}

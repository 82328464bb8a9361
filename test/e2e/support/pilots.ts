import { grantsAbi } from "@engine/protocol/abi/grants";
import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { OFFICE_NAMES, type Office } from "@engine/protocol/enums";
import { parseEventLogs, zeroHash } from "viem";
import type { LocalAccount } from "viem/accounts";
import { endow, formTeam, memberOf } from "./budgets.ts";
import type { Engine } from "./engine.ts";
import { store, submitIdea } from "./ideas.ts";
import { makeReady } from "./reviews.ts";
import { chainTime } from "./time.ts";

const DAY = 86_400;
const CHARTER = { name: "Early birds", text: "We try out what looks promising." };
const WHOLE_BPS = 10_000;
export const RESULT = 255;

/** Gives a member an office for a year. */
export async function appoint(engine: Engine, member: LocalAccount, office: Office): Promise<void> {
  const until = (await chainTime(engine)) + 365 * DAY;
  const args = [await memberOf(engine, member), OFFICE_NAMES.indexOf(office), until];
  await engine.send(engine.persona("owner").signer, "Offices", "giveOffice", args);
}

export interface Wish {
  title: string;
  /** A ready idea; by default a customer's own, handed in and reviewed for it. */
  ideaId?: number;
  metric?: string;
  /** At least so much. */
  target?: bigint;
  /** What each milestone delivers, and is paid, in the smallest unit. */
  steps?: readonly { name: string; amount: bigint }[];
}

/** A pilot on chain, and whose it is. */
export interface StagedPilot {
  pilotId: number;
  ideaId: number;
  teamId: number;
  lead: LocalAccount;
}

const TARGET = 400n;

const STEPS = [
  { name: "A week of test baking", amount: 20_000n },
  { name: "A month in the shop", amount: 30_000n },
] as const;

async function readyIdea(engine: Engine, title: string): Promise<number> {
  const ideaId = await submitIdea(engine, engine.persona("customer_7").signer, { title });
  await makeReady(engine, [ideaId]);
  return ideaId;
}

/** A ready idea, which the head baker plans to try out with the owner's team. */
export async function planPilot(engine: Engine, wish: Wish): Promise<StagedPilot> {
  const { title, metric = "pastries sold", target = TARGET, steps = STEPS } = wish;
  const lead = engine.persona("head_baker").signer;
  const ideaId = wish.ideaId ?? (await readyIdea(engine, title));
  const teamId = await formTeam(engine, [engine.persona("owner").signer], CHARTER);
  const now = await chainTime(engine);
  const words = {
    ...({ kind: "plan", language: "en", title: `Trying out: ${title}`, metric } as const),
    text: "We bake it for a month and count what is sold.",
    steps: steps.map(({ name }) => name),
  };
  const { hash } = await store(engine, lead, words);
  const plan = {
    ...{ ideaId, teamId, payeeId: await memberOf(engine, lead), endsAt: now + 60 * DAY },
    ...{ stopIfMissed: false, revisitHours: 24 * 30, documentHash: hash },
    target: { comparison: 0, value: target, measureSeconds: 90 * DAY },
    milestones: steps.map(({ amount }, place) => ({ amount, dueAt: now + (place + 1) * 20 * DAY })),
  };
  const { logs } = await engine.send(lead, "Pilots", "planPilot", [plan]);
  const [event] = parseEventLogs({ abi: pilotsAbi, eventName: "PilotPlanned", logs });
  if (!event) throw new Error("no pilot was planned");
  return { pilotId: event.args.pilotId, ideaId, teamId, lead };
}

/** The same, with money: the team's one seat grants it at once. */
export async function runPilot(engine: Engine, wish: Wish): Promise<StagedPilot> {
  const staged = await planPilot(engine, wish);
  const budget = (wish.steps ?? STEPS).reduce((sum, { amount }) => sum + amount, 0n);
  await endow(engine, staged.teamId, { amount: budget, autonomy: budget });
  const seat = engine.persona("owner").signer;
  const { logs } = await engine.send(seat, "Grants", "proposeGrant", [staged.pilotId, zeroHash]);
  const [closed] = parseEventLogs({ abi: grantsAbi, eventName: "GrantClosed", logs });
  if (!closed) throw new Error("the grant was not funded at once");
  return staged;
}

/** The lead hands in evidence beside the browser; for the result, with what was measured. */
export async function handIn(
  engine: Engine,
  { pilotId, lead }: StagedPilot,
  place: number,
  text: string,
  actual = 0n,
): Promise<void> {
  const { hash } = await store(engine, lead, {
    kind: "evidence",
    language: "en",
    title: "What we saw",
    text,
  });
  if (place === RESULT) await engine.send(lead, "Pilots", "submitResult", [pilotId, actual, hash]);
  else await engine.send(lead, "Pilots", "submitEvidence", [pilotId, place, hash]);
}

/** A verifier accepts in full beside the browser what was handed in. */
export async function accept(
  engine: Engine,
  verifier: LocalAccount,
  pilotId: number,
  place: number,
): Promise<void> {
  const { evidenceHash } = await engine.read<{ evidenceHash: string }>("Pilots", "milestoneOf", [
    pilotId,
    place,
  ]);
  const args = [pilotId, place, evidenceHash, true, WHOLE_BPS, zeroHash];
  await engine.send(verifier, "Pilots", "judge", args);
}

/** Lets time pass until a verdict given now cannot be contested any more. */
export async function passWindow(engine: Engine): Promise<void> {
  await engine.advance((await engine.read<number>("Pilots", "challengeSeconds")) + 1);
}

/** A pilot whose result met its target: the idea is implemented. */
export async function implement(engine: Engine, wish: Wish): Promise<StagedPilot> {
  const verifier = engine.persona("partner_auditor").signer;
  await appoint(engine, verifier, "Verifier");
  const staged = await runPilot(engine, wish);
  await handIn(engine, staged, RESULT, "Counted at the till each evening.", wish.target ?? TARGET);
  await accept(engine, verifier, staged.pilotId, RESULT);
  await passWindow(engine);
  await engine.send(staged.lead, "Pilots", "conclude", [staged.pilotId]);
  return staged;
}

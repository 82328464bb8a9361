import { creditTypedData } from "@engine/protocol/credit";
import { ballotTypedData } from "@engine/protocol/rounds";
import type { Signer } from "ethers";
import type { Hex } from "viem";
import { type Bakery, bakery, memberIdOf, type Name } from "./bakery.ts";
import { DAY, time } from "./chain.ts";
import { RULES, type Rules } from "./engine.ts";
import { sign, verifierOf } from "./sign.ts";
import { makeReady, suggest, suggestReady } from "./suggest.ts";
import { ballot, NO_HASH, source } from "./values.ts";

/** Authors of the three entries of {@link voting}, in ballot order. */
export const AUTHORS = ["baker", "cashier", "driver"] as const satisfies readonly Name[];

/** Sets rules that differ from the usual ones. */
export async function setRules({ rounds, roles }: Bakery, changes: Partial<Rules>): Promise<void> {
  await rounds.connect(roles.parameters).setRules({ ...RULES, ...changes });
}

/** Opens a round as the curator and answers its number and times. */
export async function openRound({ rounds, roles }: Bakery, ideaIds: readonly number[]) {
  await rounds.connect(roles.curator).openRound([...ideaIds]);
  const roundId = Number(await rounds.roundCount());
  const { snapshot, closesAt } = await rounds.roundOf(roundId);
  return { roundId, snapshot: Number(snapshot), closesAt: Number(closesAt) };
}

/**
 * Round 1 over three ready ideas, under the usual rules but for `changes`, one second after its snapshot.
 * `farmers` tokens go to the farmer besides the ten that everyone has.
 */
export async function votingUnder(changes: Partial<Rules>, farmers = 0) {
  const engine = await bakery();
  await setRules(engine, changes);
  if (farmers > 0)
    await engine.voteToken.connect(engine.roles.issuer).issue([engine.people.farmer], [farmers]);
  for (const author of AUTHORS) await suggestReady(engine, engine.people[author]);
  const round = await openRound(engine, [1, 2, 3]);
  await time.increaseTo(round.snapshot + 1);
  return { ...engine, ...round };
}

/** The same under the usual rules. */
export const voting = () => votingUnder({});

export type Voting = Awaited<ReturnType<typeof voting>>;

/** A vote on idea 1 in which an account of ten tokens takes part besides the bakery's. */
export async function votingWith(account: string) {
  const engine = await bakery();
  const { members, voteToken, roles, people } = engine;
  await members
    .connect(roles.identity)
    .admit({ account, source: source("Partner"), unit: 0, profileHash: NO_HASH });
  await voteToken.connect(roles.issuer).issue([account], [10]);
  await suggest(engine, people.baker);
  await makeReady(engine, 1);
  const round = await openRound(engine, [1]);
  await time.increaseTo(round.snapshot + 1);
  return { ...engine, ...round };
}

/** Casts a person's ballot in round 1. */
export async function vote({ rounds, people }: Bakery, name: Name, ...choices: Parameters<typeof ballot>) {
  return rounds.connect(people[name]).castBallot(1, ballot(...choices));
}

export interface SignOptions {
  roundId?: number;
  chainId?: number;
  /** Account that the ballot names, if it is not the signer's. */
  voter?: string;
}

/** A ballot signed off chain, as a batch takes it. */
export async function signBallot(
  { rounds }: Bakery,
  signer: Signer,
  choices: bigint,
  { roundId = 1, chainId, voter }: SignOptions = {},
) {
  const account = (voter ?? (await signer.getAddress())) as Hex;
  const verifier = await verifierOf(rounds);
  const typedData = ballotTypedData(chainId ? { ...verifier, chainId } : verifier, {
    roundId,
    voter: account,
    choices,
  });
  return { voter: account, choices, signature: await sign(signer, typedData) };
}

/** An idea of the first named, credited to all of them in equal parts, ready for the ballot. */
export async function suggestTogether(engine: Bakery, names: readonly Name[]): Promise<number> {
  const { ideas, people } = engine;
  const [author, ...others] = names;
  if (!author) throw new Error("an idea has an author");
  const ideaId = await suggest(engine, people[author]);
  const deadline = BigInt((await time.latest()) + DAY);
  const shares = names.map((name) => ({ memberId: memberIdOf(name), shareBps: 10_000 / names.length }));
  const typedData = creditTypedData(await verifierOf(ideas), { ideaId, shares, deadline });
  const consents = await Promise.all(others.map((name) => sign(people[name], typedData)));
  await ideas.connect(people[author]).splitCredit(ideaId, shares, deadline, consents);
  await makeReady(engine, ideaId);
  return ideaId;
}

import { GROUND_NAMES, STAGE_NAMES } from "@engine/protocol/enums";
import { admit, newWallets, randomHash, type Season, type Wallet } from "./season.ts";

/** What a transaction used, after refunds. */
export async function gasOf(sent: Promise<{ wait(): Promise<{ gasUsed: bigint } | null> }>): Promise<number> {
  const receipt = await (await sent).wait();
  if (!receipt) throw new Error("a measured transaction was not mined");
  return Number(receipt.gasUsed);
}

/** An idea answering a challenge, by an author who is a member already; the counter is not at zero. */
export async function measureSubmit(season: Season, author: Wallet): Promise<number> {
  const { ideas, networkHelpers } = season;
  const now = await networkHelpers.time.latest();
  const challenge = { opensAt: now, closesAt: now + 90 * 86_400, audience: 63, rubricId: 0, teamId: 0 };
  await ideas.openChallenge(challenge, randomHash());
  const submission = () => ({ challengeId: 1, channel: 0, contentHash: randomHash(), parents: [] });
  await ideas.submit(submission());
  return gasOf(ideas.connect(author).submit(submission()));
}

/** Tokens arrive at members who never held any; they can vote at once, without a transaction of theirs. */
export async function measureNewVoters(season: Season): Promise<{ one: number; twenty: number }> {
  const { voteToken } = season;
  const wallets = await newWallets(season, 24);
  await admit(season, wallets);
  const [first, second, third, last, ...twenty] = wallets.map(({ address }) => address);
  const single: number[] = [];
  // Every third checkpoint of the supply opens a new slot: the dearest of three is reported.
  for (const account of [first, second, third, last]) {
    single.push(await gasOf(voteToken.issue([account ?? ""], [10n])));
  }
  const batch = await gasOf(
    voteToken.issue(
      twenty,
      twenty.map(() => 10n),
    ),
  );
  return { one: Math.max(...single), twenty: batch / 20 };
}

/** Opens a round over `entries` new ideas and lets voting begin. Returns the round's number. */
async function openRound({ ideas, rounds, networkHelpers }: Season, entries: number): Promise<bigint> {
  const first = Number(await ideas.ideaCount()) + 1;
  const ids = Array.from({ length: entries }, (_, i) => first + i);
  for (const id of ids) {
    await ideas.submit({ challengeId: 0, channel: 0, contentHash: randomHash(), parents: [] });
    await ideas.transition({
      ideaId: id,
      to: STAGE_NAMES.indexOf("Ready"),
      ground: GROUND_NAMES.indexOf("MeetsGate"),
      reasonHash: randomHash(),
      revisitAt: 0,
      causeId: 0,
      actorId: 0,
    });
  }
  await rounds.openRound(ids);
  await networkHelpers.time.increase(3601);
  return rounds.roundCount();
}

/** The second and a much later ballot of a round; they must cost the same. */
export async function measureBallots(season: Season, voters: Wallet[], entries: number) {
  const roundId = await openRound(season, entries);
  const choices = Array.from({ length: entries }, (_, i) => 1n << BigInt(2 * i)).reduce((a, b) => a | b, 0n);
  const costs: number[] = [];
  for (const voter of voters) {
    costs.push(await gasOf(season.rounds.connect(voter).castBallot(roundId, choices)));
  }
  return { first: costs[0] ?? 0, second: costs[1] ?? 0, last: costs.at(-1) ?? 0 };
}

/** Twenty ballots by signature in one transaction, in a round that has a ballot already. */
export async function measureSigned(season: Season, voters: Wallet[], opener: Wallet): Promise<number> {
  const { rounds, ethers } = season;
  const roundId = await openRound(season, 1);
  await rounds.connect(opener).castBallot(roundId, 1n);
  const domain = {
    name: "Innovation Engine Rounds",
    version: "1",
    chainId: (await ethers.provider.getNetwork()).chainId,
    verifyingContract: await rounds.getAddress(),
  };
  const types = {
    Ballot: [
      { name: "roundId", type: "uint32" },
      { name: "voter", type: "address" },
      { name: "choices", type: "uint128" },
    ],
  };
  const ballots = await Promise.all(
    voters.map(async (wallet) => ({
      voter: wallet.address,
      choices: 1n,
      signature: await wallet.signTypedData(domain, types, { roundId, voter: wallet.address, choices: 1n }),
    })),
  );
  const cost = await gasOf(rounds.castSigned(roundId, ballots));
  const tally = await rounds.tallyOf(roundId, 0);
  if (Number(tally.forVoters) !== voters.length + 1) throw new Error("a signed ballot was not counted");
  return cost / voters.length;
}

import { choiceAt } from "@engine/protocol/ballot";
import type { Invariant } from "../invariant.ts";
import type { World } from "../world.ts";

const WHOLE = 10_000n;

interface Round {
  snapshot: number;
  closesAt: number;
  entries: number;
  quorumBps: number;
  approvalBps: number;
  capBps: number;
  memberMajority: boolean;
}

const rounds = (world: World) => world.of("Rounds", "RoundOpened").map(({ args }) => args);

const ballotsOf = (world: World, roundId: number) =>
  world
    .of("Rounds", "BallotCast")
    .map(({ args }) => args)
    .filter((ballot) => ballot.roundId === roundId);

/** What the ballots of a round say of one entry. */
function countEntry(ballots: ReturnType<typeof ballotsOf>, entry: number) {
  const tally = { forWeight: 0, againstWeight: 0, abstainWeight: 0, forVoters: 0, againstVoters: 0 };
  for (const { choices, weight } of ballots) {
    const choice = choiceAt(BigInt(choices), entry);
    if (choice === "For") tally.forWeight += weight;
    if (choice === "Against") tally.againstWeight += weight;
    if (choice === "Abstain") tally.abstainWeight += weight;
    if (choice === "For") tally.forVoters += 1;
    if (choice === "Against") tally.againstVoters += 1;
  }
  return tally;
}

export const roundsInvariants: Invariant[] = [
  {
    title: "I3: a round's tallies are its ballots",
    async check(world, findings) {
      for (const { roundId, ideaIds } of rounds(world)) {
        const ballots = ballotsOf(world, roundId);
        for (const entry of ideaIds.keys()) {
          const tally = await world.ask<object>("Rounds", "tallyOf", roundId, entry);
          const expected = countEntry(ballots, entry);
          findings.equal(`round ${roundId}, entry ${entry}`, { ...expected, ...tally }, expected);
        }
      }
    },
    plant: { at: "Rounds.BallotCast", lie: (ballot) => ({ ...ballot, weight: ballot.weight + 1 }) },
  },
  {
    title: "I3: everybody votes once in a round",
    check(world, findings) {
      const votes = world.of("Rounds", "BallotCast").map(({ args }) => [args.roundId, args.voter]);
      findings.distinct("a vote", votes);
    },
    plant: { at: "Rounds.BallotCast", lie: (ballot) => ({ ...ballot, voter: "somebody" }) },
  },
  {
    title: "I3: a ballot weighs what its voter had at the snapshot, and at most the cap",
    async check(world, findings) {
      for (const { roundId, snapshot, rules } of rounds(world)) {
        const supply = await world.ask<bigint>("VoteToken", "getPastTotalSupply", snapshot);
        const cap = (supply * BigInt(rules.capBps) + WHOLE - 1n) / WHOLE;
        for (const { voter, weight } of ballotsOf(world, roundId)) {
          const votes = await world.ask<bigint>("VoteToken", "getPastVotes", voter, snapshot);
          findings.equal(`round ${roundId}, ${voter}`, BigInt(weight), votes < cap ? votes : cap);
        }
      }
    },
    plant: { at: "Rounds.BallotCast", lie: (ballot) => ({ ...ballot, weight: ballot.weight - 1 }) },
  },
  {
    title: "I4: snapshot, entries and rules of a round never change; its end moves once, by the extension",
    async check(world, findings) {
      const extensions = world.of("Rounds", "RoundExtended").map(({ args }) => args);
      findings.distinct(
        "an extension of round",
        extensions.map(({ roundId }) => roundId),
      );
      for (const { roundId, snapshot, closesAt, ideaIds, rules } of rounds(world)) {
        const extension = extensions.find((each) => each.roundId === roundId);
        const round = await world.ask<Round>("Rounds", "roundOf", roundId);
        const end = extension ? closesAt + rules.extensionSeconds : closesAt;
        findings.equal(`end of round ${roundId}`, [round.closesAt, extension?.closesAt ?? end], [end, end]);
        const { quorumBps, approvalBps, capBps, memberMajority } = rules;
        const expected = {
          snapshot,
          entries: ideaIds.length,
          quorumBps,
          approvalBps,
          capBps,
          memberMajority,
        };
        const found = Object.fromEntries(
          Object.keys(expected).map((name) => [name, round[name as keyof Round]]),
        );
        findings.equal(`round ${roundId}`, found, expected);
        findings.equal(
          `entries of round ${roundId}`,
          await world.ask("Rounds", "entriesOf", roundId),
          ideaIds,
        );
      }
    },
    plant: { at: "Rounds.roundOf", lie: (round: Round) => ({ ...round, quorumBps: round.quorumBps + 1 }) },
  },
  {
    title: "nobody votes on an entry of their own: recused entries stay out of a ballot",
    check(world, findings) {
      const recused = new Map<string, bigint>();
      for (const event of world.events) {
        if (event.contract !== "Rounds") continue;
        if (event.eventName === "VoterRecused") {
          recused.set(`${event.args.roundId} ${event.args.voter}`, event.args.entries);
        }
        if (event.eventName !== "BallotCast") continue;
        const { roundId, voter, choices } = event.args;
        const mask = recused.get(`${roundId} ${voter}`) ?? 0n;
        for (let entry = 0; mask >> BigInt(entry) > 0n; entry++) {
          const isOwn = ((mask >> BigInt(entry)) & 1n) === 1n;
          if (!isOwn) continue;
          findings.equal(`${voter} in round ${roundId}`, choiceAt(BigInt(choices), entry), "None");
        }
      }
    },
    plant: { at: "Rounds.VoterRecused", lie: (recusal) => ({ ...recusal, entries: 2n ** 64n - 1n }) },
  },
];

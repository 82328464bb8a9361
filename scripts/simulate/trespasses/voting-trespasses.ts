import { packChoices } from "@engine/protocol/ballot";
import { latestRound, type RoundView } from "../acts/round-acts.ts";
import type { Person } from "../people.ts";
import type { Scene } from "../scene.ts";
import { dare, type Trespasses } from "./trespass.ts";

const TRIES = 20;

/** A ballot that says yes to these entries alone. */
const yesTo = (entries: number, ...places: number[]) =>
  packChoices(Array.from({ length: entries }, (_, place) => (places.includes(place) ? "For" : "None")));

function cast(scene: Scene, voter: Person, { roundId }: RoundView, choices: bigint): Promise<string> {
  return dare(scene, voter.address, "Rounds", "castBallot", [roundId, choices]);
}

/** Somebody who may vote on an entry that we name, and has votes at the snapshot. */
async function voterIn(
  scene: Scene,
  round: RoundView,
  who: (recused: bigint, hasCast: boolean) => boolean,
): Promise<{ voter: Person; recused: bigint } | undefined> {
  const { engine, someone } = scene;
  for (let tries = 0; tries < TRIES; tries++) {
    const voter = someone();
    const weight = await engine.read<bigint>("VoteToken", "getPastVotes", [voter.address, round.snapshot]);
    const [hasCast, , , recused] = await engine.read<[boolean, bigint, number, bigint]>(
      "Rounds",
      "ballotOf",
      [round.roundId, voter.address],
    );
    if (weight > 0n && who(recused, hasCast)) return { voter, recused };
  }
  return undefined;
}

/** What must not be done while a round runs. */
export const votingTrespasses: Trespasses = {
  voteTwice: {
    refusedBy: "Rounds_Refused(AlreadyVoted)",
    commit: async (scene) => {
      const round = await latestRound(scene);
      const found = round && (await voterIn(scene, round, (recused) => (recused & 1n) === 0n));
      if (!found) return undefined;
      await cast(scene, found.voter, round, yesTo(round.entries, 0));
      return cast(scene, found.voter, round, yesTo(round.entries, 0));
    },
  },
  voteOnOwnEntry: {
    refusedBy: "Rounds_Refused(Recused)",
    commit: async (scene) => {
      const { engine, people } = scene;
      const round = await latestRound(scene);
      const ideaIds = round ? await engine.read<number[]>("Rounds", "entriesOf", [round.roundId]) : [];
      for (const [place, ideaId] of ideaIds.entries()) {
        const { authorId } = await engine.read<{ authorId: number }>("Ideas", "ideaOf", [ideaId]);
        const account = authorId && (await engine.read<string>("Members", "accountOf", [authorId]));
        const author = people.find(({ address }) => address === account);
        if (!round || !author) continue;
        const refusal = await cast(scene, author, round, yesTo(round.entries, place));
        if (refusal !== "Rounds_Refused(AlreadyVoted)" && refusal !== "Rounds_Refused(NoVotes)")
          return refusal;
      }
      return undefined;
    },
  },
  voteOnUnknownEntry: {
    refusedBy: "Rounds_Refused(UnknownEntry)",
    commit: async (scene) => {
      const round = await latestRound(scene);
      if (!round || round.entries === 64) return undefined;
      const found = await voterIn(scene, round, (_, hasCast) => !hasCast);
      return found && cast(scene, found.voter, round, yesTo(round.entries + 1, round.entries));
    },
  },
  voteWithoutVotes: {
    refusedBy: "Rounds_Refused(NoVotes)",
    commit: async (scene) => {
      const round = await latestRound(scene);
      const stranger = await scene.next();
      const args = [stranger.address, round?.snapshot];
      if (!round || (await scene.engine.read<bigint>("VoteToken", "getPastVotes", args)) > 0n)
        return undefined;
      return cast(scene, stranger, round, yesTo(round.entries, 0));
    },
  },
  settleTooEarly: {
    refusedBy: "Rounds_StillOpen",
    commit: async (scene) => {
      const round = await latestRound(scene);
      return round && dare(scene, scene.someone().address, "Rounds", "settle", [round.roundId, 1n]);
    },
  },
};

/** What must not be done once a round has ended. */
export const lateTrespasses: Trespasses = {
  voteTooLate: {
    refusedBy: "Rounds_Closed",
    commit: async (scene) => {
      const round = await latestRound(scene);
      const found = round && (await voterIn(scene, round, (recused, hasCast) => recused === 0n && !hasCast));
      return found && cast(scene, found.voter, round, yesTo(round.entries, 0));
    },
  },
};

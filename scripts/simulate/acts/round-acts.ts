import { packChoices } from "@engine/protocol/ballot";
import { CHOICE_NAMES } from "@engine/protocol/enums";
import { ballotTypedData } from "@engine/protocol/rounds";
import { OWNER } from "../people.ts";
import { type Acts, ideasIn, type Scene } from "../scene.ts";

const HOUR = 3600;
/** As many ideas as one ballot has room for. */
const MOST_ENTRIES = 64;

export interface RoundView {
  roundId: number;
  entries: number;
  /** When voting begins and ends, in seconds since 1970. */
  snapshot: number;
  closesAt: number;
  settled: number;
}

/** The round that was opened last, whether it runs or not. */
export async function latestRound({ engine }: Scene): Promise<RoundView | undefined> {
  const roundId = await engine.read<number>("Rounds", "roundCount");
  if (roundId === 0) return undefined;
  const round = await engine.read<RoundView>("Rounds", "roundOf", [roundId]);
  return { ...round, roundId };
}

function choices({ chance }: Scene, entries: number): bigint {
  return packChoices(Array.from({ length: entries }, () => chance.of(CHOICE_NAMES)));
}

/** Three voters, half of them in favour of everything. */
async function castThree(
  scene: Scene,
  { roundId, entries }: { roundId: number; entries: number },
): Promise<boolean> {
  const inFavour = packChoices(Array.from({ length: entries }, () => "For"));
  let isCounted = false;
  for (let voter = 0; voter < 3; voter++) {
    const ballot = scene.chance.below(2) === 0 ? inFavour : choices(scene, entries);
    const allowed = await scene.engine.act(scene.someone().address, "Rounds", "castBallot", [
      roundId,
      ballot,
    ]);
    isCounted ||= allowed;
  }
  return isCounted;
}

/** What can happen in rounds. Each act resolves to whether the contract allowed it. */
export const roundActs: Acts = {
  openRound: async (scene) => {
    const { engine, chance, someone } = scene;
    const ready = (await ideasIn(scene, "Ready")).slice(-MOST_ENTRIES);
    const last = await latestRound(scene);
    if (ready.length === 0 || (last && last.settled < last.entries)) return false;
    const opener = chance.below(4) === 0 ? someone().address : OWNER.address;
    const opened = await engine.act(opener, "Rounds", "openRound", [chance.some(ready)]);
    if (opened) await engine.wait(HOUR + 1);
    return opened;
  },
  recuse: async (scene) => {
    const round = await latestRound(scene);
    if (!round) return false;
    const entry = BigInt(scene.chance.below(round.entries));
    return scene.engine.act(scene.someone().address, "Rounds", "recuse", [round.roundId, entry]);
  },
  castBallot: async (scene) => {
    const round = await latestRound(scene);
    return round !== undefined && castThree(scene, round);
  },
  castSigned: async (scene) => {
    const round = await latestRound(scene);
    if (!round) return false;
    const { engine, chance, someone, rounds } = scene;
    const ballots = await Promise.all(
      Array.from({ length: 1 + chance.below(4) }, async () => {
        const [voter, signer] = [someone(), someone()];
        const ballot = {
          roundId: round.roundId,
          voter: voter.address,
          choices: choices(scene, round.entries),
        };
        const honest = chance.below(3) > 0 ? voter : signer;
        return { ...ballot, signature: await honest.signTypedData(ballotTypedData(rounds, ballot)) };
      }),
    );
    return engine.act(someone().address, "Rounds", "castSigned", [round.roundId, ballots]);
  },
  castLate: async (scene) => {
    const round = await latestRound(scene);
    if (!round) return false;
    const left = round.closesAt - (await scene.engine.now());
    if (left < 3 * HOUR) return false;
    await scene.engine.wait(left - 2 * HOUR);
    const cast = [await castThree(scene, round), await castThree(scene, round)];
    return cast.includes(true);
  },
  settle: async (scene) => {
    const round = await latestRound(scene);
    const { engine, chance, someone } = scene;
    if (!round || round.settled === round.entries) return false;
    const left = round.closesAt - (await engine.now());
    if (left >= 0) await engine.wait(left + 1);
    return engine.act(someone().address, "Rounds", "settle", [
      round.roundId,
      BigInt(1 + chance.below(Math.max(3, round.entries))),
    ]);
  },
  setRules: async ({ engine, chance }) => {
    const rules = await engine.read<object>("Rounds", "rules");
    const changed = { ...rules, quorumBps: 500 + chance.below(5000), capBps: 500 + chance.below(5000) };
    return engine.govern("Rounds", "setRules", [changed]);
  },
};

import type { Address } from "viem";
import type { Chance } from "./chance.ts";
import type { Engine } from "./engine.ts";
import { OWNER, type Person } from "./people.ts";

/** As many as `Members.admitMany` takes at once. */
const BATCH = 50;
/** The first few of each batch hold most of its votes, as in any organisation. */
const STRONG = 14;
const SOURCES_OF_PEOPLE = 5;

/** Makes strangers members of all sources but Agent, and gives votes to everybody who may vote. */
export async function enrolAll(engine: Engine, chance: Chance, people: readonly Person[]): Promise<void> {
  for (let from = 0; from < people.length; from += BATCH) {
    const group = people.slice(from, from + BATCH).map(({ address: account }, place) => ({
      admission: {
        ...{ account, unit: 0, profileHash: chance.hash() },
        source: (from + place + 1) % SOURCES_OF_PEOPLE,
      },
      votes: BigInt(place < STRONG ? 20 + chance.below(80) : 1 + chance.below(9)),
    }));
    const isNew = await Promise.all(group.map(({ admission }) => isStranger(engine, admission.account)));
    const admissions = group.filter((_, place) => isNew[place]).map(({ admission }) => admission);
    await engine.act(OWNER.address, "Members", "admitMany", [admissions]);
    const mayVote = await Promise.all(
      group.map(({ admission }) => engine.read<boolean>("Members", "mayVote", [admission.account])),
    );
    const voters = group.filter((_, place) => mayVote[place]);
    const issue = [voters.map(({ admission }) => admission.account), voters.map(({ votes }) => votes)];
    await engine.act(OWNER.address, "VoteToken", "issue", issue);
  }
}

async function isStranger(engine: Engine, account: Address): Promise<boolean> {
  return (await engine.read<{ status: number }>("Members", "memberAt", [account])).status === 0;
}

import { join } from "node:path";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ballotLetter } from "../../../scripts/bench/letters.ts";
import { openBallot } from "../../../scripts/bench/open-ballot.ts";
import { Chance } from "../../../scripts/simulate/chance.ts";
import { Journal } from "../../../server/src/relay/journal.ts";
import { crowdVotes } from "./support/crowd-votes.ts";
import { relayedBallots } from "./support/relayed-ballots.ts";
import { startWorld, type World } from "./support/world.ts";

const VOTERS = 200;
const KILLS = 20;
const SEED = 48;
/** So that a kill often comes between sending and mining. */
const BLOCK_SECONDS = 1;
/** Twenty lives of at most two seconds and as many starts; much longer only where others need the machine. */
const PATIENCE_MS = 900_000;

let world: World;

beforeAll(async () => {
  world = await startWorld(VOTERS);
});
afterAll(async () => {
  await world?.chain.stop();
});

it(`threat 48: ${VOTERS} members vote while the relayer is killed ${KILLS} times: nothing lost, nothing twice`, {
  timeout: PATIENCE_MS,
}, async () => {
  const { boss, deployment, members: voters } = world;
  const roundId = await openBallot({ ...world, rpcUrl: world.chain.url }, 1);
  const choices = voters.map((_, place) => BigInt(1 + (place % 3)));
  const ballots = await Promise.all(
    voters.map((voter, place) => ballotLetter(deployment, voter, roundId, choices[place] ?? 0n)),
  );
  const everybody = voters.map(({ address }) => address).sort();
  await world.chain.rpc("evm_setIntervalMining", [BLOCK_SECONDS]);
  const { records, dataDir, status } = await crowdVotes(world, ballots, KILLS, new Chance(SEED));

  expect(records.map(({ state }) => state)).toEqual(voters.map(() => "done"));
  expect(status).toMatchObject({ waiting: 0, inFlight: 0 });

  const rounds = { address: deployment.contracts.Rounds.address, abi: roundsAbi };
  const logs = await boss.getContractEvents({ ...rounds, fromBlock: 0n });
  const cast = logs.flatMap((log) => (log.eventName === "BallotCast" ? [log.args.voter] : []));
  expect(cast.sort()).toEqual(everybody);
  expect(logs.filter(({ eventName }) => eventName === "BallotRefused")).toEqual([]);
  const tally = await boss.readContract({ ...rounds, functionName: "tallyOf", args: [roundId, 0n] });
  const howMany = (choice: bigint) => choices.filter((each) => each === choice).length;
  expect(tally).toMatchObject({ forVoters: howMany(1n), againstVoters: howMany(2n) });

  const transactions = await relayedBallots(world);
  expect(transactions.flatMap(({ voters }) => voters).sort()).toEqual(everybody);

  const journal = new Journal(join(dataDir, "relay"), join(dataDir, "unfinished"));
  const { errands, shipments } = await journal.load();
  expect(errands.map(({ signer, obstacle }) => [signer, obstacle]).sort()).toEqual(
    everybody.map((voter) => [voter, undefined]),
  );
  const mined = shipments.map(({ end }) => end?.state === "mined" && end.hash);
  expect(mined.sort()).toEqual(transactions.map(({ hash }) => hash).sort());
});

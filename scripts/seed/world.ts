import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import type { Deployment } from "@engine/protocol/deployment";
import type { PublicClient } from "viem";
import { erc20Abi } from "viem";
import { Fault } from "../lib/fault.ts";
import type { World } from "./action.ts";
import type { Cast } from "./cast.ts";
import type { ClaimCode } from "./claim-codes.ts";
import { dayLength, startOf, timeOf } from "./clock.ts";
import type { StoredDocument } from "./documents.ts";
import { FIRST_MOMENT } from "./plan/people.ts";
import { readRecord, type SeasonRecord } from "./record.ts";

export interface WorldParts {
  client: PublicClient;
  deployment: Deployment;
  cast: Cast;
  days: number;
  documents: ReadonlyMap<string, StoredDocument>;
  claimCodes: readonly ClaimCode[];
}

/** The season as the chain shows it, with everything that actions need. */
export async function openWorld(parts: WorldParts): Promise<World> {
  const { client, deployment, cast, days, documents, claimCodes } = parts;
  const record = await readRecord(client, deployment);
  const { address } = deployment.contracts.Rounds;
  const rules = await client.readContract({ address, abi: roundsAbi, functionName: "rules" });
  const secondsPerDay = dayLength(rules);
  let start = (await begunAt(client, record, secondsPerDay)) ?? (await begin(client, days, secondsPerDay));
  return {
    chainId: deployment.chainId,
    deployment,
    record,
    sealingDays: (await sealingSeconds(client, deployment)) / secondsPerDay,
    challengeSeconds: await challengeSeconds(client, deployment),
    unit: await unitOf(client, deployment),
    person: cast.person,
    hash: (key) => found(documents.get(key), `document "${key}"`).sealed.hash,
    claimKey: (idea) =>
      found(
        claimCodes.find((code) => code.idea === idea),
        `claim code of ${idea}`,
      ).address,
    at: (moment) => timeOf(moment, start, secondsPerDay),
    timeOf: async (blockNumber) => Number((await client.getBlock({ blockNumber })).timestamp),
    postpone(seconds) {
      start += seconds;
    },
  };
}

/** How long reviews take scorecards, by the rubric of the day. */
async function sealingSeconds(client: PublicClient, { contracts }: Deployment): Promise<number> {
  const reviews = { address: contracts.Reviews.address, abi: reviewsAbi } as const;
  const rubricId = await client.readContract({ ...reviews, functionName: "defaultRubric" });
  const rubric = await client.readContract({ ...reviews, functionName: "rubricOf", args: [rubricId] });
  return rubric.commitSeconds;
}

/** How long a verdict on a pilot's evidence may be contested. */
function challengeSeconds(client: PublicClient, { contracts }: Deployment): Promise<number> {
  const { address } = contracts.Pilots;
  return client.readContract({ address, abi: pilotsAbi, functionName: "challengeSeconds" });
}

async function unitOf(client: PublicClient, { settlementToken: address }: Deployment): Promise<bigint> {
  return 10n ** BigInt(await client.readContract({ address, abi: erc20Abi, functionName: "decimals" }));
}

/** When the season on this chain began, if it has. */
async function begunAt(
  client: PublicClient,
  { begunIn }: SeasonRecord,
  secondsPerDay: number,
): Promise<number | undefined> {
  if (begunIn === undefined) return undefined;
  const { timestamp } = await client.getBlock({ blockNumber: begunIn });
  return Number(timestamp) - timeOf(FIRST_MOMENT, 0, secondsPerDay);
}

async function begin(client: PublicClient, days: number, secondsPerDay: number): Promise<number> {
  const { timestamp } = await client.getBlock();
  return startOf(Math.floor(Date.now() / 1000), days, secondsPerDay, Number(timestamp));
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Fault(`The scenario has no ${what}.`);
  return value;
}

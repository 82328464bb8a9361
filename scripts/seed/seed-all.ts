import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { type PublicClient, sha256, toHex } from "viem";
import { deployerAccount, type Environment } from "../deploy/accounts.ts";
import { deploymentFileOf, readDeployment } from "../deploy/deployment-file.ts";
import { whileLocked } from "../deploy/lock.ts";
import { loadOrganisation } from "../deploy/organisation.ts";
import { chainIdOf, connect, genesisHashOf, isLocal } from "../deploy/transactions.ts";
import { Fault } from "../lib/fault.ts";
import { rpc } from "../lib/json-rpc.ts";
import { repoRoot, shownPath } from "../lib/paths.ts";
import type { Action, World } from "./action.ts";
import { assembleCast, type Cast } from "./cast.ts";
import { claimCodesOf } from "./claim-codes.ts";
import { patientClock, settableClock } from "./clock.ts";
import { storeMissing } from "./content.ts";
import { documentsOf, foundingDocumentsOf, sealAll } from "./documents.ts";
import { fundPeople } from "./fund.ts";
import { planPeople } from "./plan/people.ts";
import { planSeason } from "./plan/plan.ts";
import { play, type Stage } from "./play.ts";
import { publishSeason } from "./publish.ts";
import { hasMoney, poorNote } from "./purse.ts";
import { readScenario } from "./scenario.ts";
import { type Season, toSeason } from "./season.ts";
import { senderFor } from "./sender.ts";
import { openWorld } from "./world.ts";

/** An action that stands on the chain: the number of it, and whether it was done now or found done. */
export interface SeedReport {
  number: number;
  of: number;
  action: Action;
  fresh: boolean;
}

export interface SeedOptions {
  rpcUrl: string;
  /** The chain that must answer there; any by default. */
  chainId?: number | undefined;
  /** File of the scenario. */
  scenario: string;
  /** Address of the content store. */
  contentUrl: string;
  /** `deployments/<chainId>.json` by default. */
  deploymentFile?: string;
  /** Where claim codes go on a public chain; `.data` by default. */
  dataDir?: string;
  /** The organisation's file that it was deployed with; the bakery's by default. */
  organisation?: string;
  /** Only units, members and votes: the people, and nothing that they did. */
  peopleOnly?: boolean;
  env?: Environment;
  report?: (report: SeedReport) => void;
  /** Told what a person should know besides. */
  note?: (text: string) => void;
}

const DAY = 86_400;

/**
 * Plays a scenario as real transactions by its people, or the rest of it: what is done already is read from the chain.
 * @returns the deployment with its people's member numbers.
 * @throws Fault with the reason and the next step.
 */
export async function seedAll(options: SeedOptions): Promise<Deployment> {
  const client = connect(options.rpcUrl);
  const chainId = await chainIdOf(client, options.rpcUrl, options.chainId);
  const deploymentFile = options.deploymentFile ?? deploymentFileOf(chainId);
  const deployment = await deploymentOn(client, deploymentFile);
  const lock = join(tmpdir(), `innovation-engine-seed-${sha256(toHex(resolve(deploymentFile)))}.lock`);
  return whileLocked(lock, "A seed of this chain", () => seed(options, client, deployment, deploymentFile));
}

/** @throws Fault if the file tells of no deployment on this very chain. */
async function deploymentOn(client: PublicClient, file: string): Promise<Deployment> {
  const deployment = await readDeployment(file);
  const next = "Deploy first: npm run deploy -- --network NAME";
  if (!deployment) throw new Fault(`There is no ${shownPath(file)}. ${next}`);
  if (deployment.genesisHash === (await genesisHashOf(client))) return deployment;
  throw new Fault(`${shownPath(file)} tells of another chain than this one. ${next}`);
}

async function seed(
  options: SeedOptions,
  client: PublicClient,
  deployment: Deployment,
  deploymentFile: string,
): Promise<Deployment> {
  const { chainId, genesisHash = "0x" } = deployment;
  const env = options.env ?? process.env;
  const season = toSeason(await readScenario(options.scenario));
  const organisation = await loadOrganisation(options.organisation);
  const cast = assembleCast(organisation, chainId, env);
  const documents = await sealAll(documentsOf(season, cast.nameOf), genesisHash, cast.person);
  const claimCodes = await claimCodesOf(season, genesisHash, cast.person);
  const world = await openWorld({ client, deployment, cast, days: season.days, documents, claimCodes });
  if (!isLocal(chainId)) await fund(client, season, cast, await deployerAccount(chainId, env));

  const people = planPeople(season);
  const paid = await hasMoney(client, world, season);
  if (!paid && !options.peopleOnly) options.note?.(poorNote(world, season));
  const deeds = options.peopleOnly ? [] : planSeason(season, world.sealingDays, paid);
  const numbers = new Map([...people, ...deeds].map((action, index) => [action, index + 1]));
  const stage: Stage = {
    world,
    clock: isLocal(chainId) ? settableClock(client, options.rpcUrl) : patientClock(client),
    send: senderFor(client, chainId),
    report: (action, fresh) =>
      options.report?.({ number: numbers.get(action) ?? 0, of: numbers.size, action, fresh }),
  };
  await play(people, stage);
  const wanted = options.peopleOnly ? /^(unit|profile) / : /^/;
  const chosen = [...documents.values()].filter(({ key }) => wanted.test(key));
  const founding = await foundingDocumentsOf(organisation, season.host);
  await storeMissing([...founding, ...chosen], { url: options.contentUrl, chainId, person: cast.person });
  await catchUp(client, deeds, world);
  await play(deeds, stage);
  if (isLocal(chainId)) await returnToPresent(client, options);
  const dataDir = options.dataDir ?? join(repoRoot, ".data");
  return publishSeason({ file: deploymentFile, dataDir }, world, season, claimCodes);
}

async function fund(
  client: PublicClient,
  { members }: Season,
  { person }: Cast,
  payer: Awaited<ReturnType<typeof deployerAccount>>,
): Promise<void> {
  await fundPeople(
    client,
    payer,
    members.map(({ key }) => person(key)),
  );
}

/** A season that was interrupted for long goes on as if it had not been: what is overdue moves to now. */
async function catchUp(client: PublicClient, deeds: readonly Action[], world: World): Promise<void> {
  const next = deeds.find((action) => !action.done(world));
  if (!next) return;
  const { timestamp } = await client.getBlock();
  world.postpone(Math.max(0, Number(timestamp) - world.at(next.moment)));
}

/** From here on the chain's time is the wall clock's. A chain that is ahead of it stays ahead. */
async function returnToPresent(client: PublicClient, { rpcUrl, note }: SeedOptions): Promise<void> {
  const now = Math.floor(Date.now() / 1000);
  const ahead = Number((await client.getBlock()).timestamp) - now;
  if (ahead > DAY) {
    note?.(
      `This chain did not begin long enough ago: its clock is now ${Math.round(ahead / DAY)} days ahead.`,
    );
  }
  if (ahead >= 0) return;
  await rpc(rpcUrl, "evm_setNextBlockTimestamp", [now]);
  await rpc(rpcUrl, "evm_mine");
}

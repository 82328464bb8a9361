import type { Client } from "viem";
import { numberToHex } from "viem/utils";
import { CONTRACT_NAMES, type Target } from "../contracts.ts";
import { headerOf, pinBlock } from "../replay/pin.ts";
import { Timestamps } from "../replay/timestamps.ts";
import type { Dossier, DossierLog } from "./dossier.ts";
import type { Finding, Item } from "./findings.ts";
import { logContent } from "./fingerprints.ts";
import { decodeLogs, toDossierLog } from "./idea-events.ts";
import { headAt } from "./make-dossier.ts";
import { readDigestLogs, readIdeaLogs } from "./read-idea-logs.ts";
import { digestOf } from "./summary.ts";
import type { DossierCheck } from "./verify-dossier.ts";

/**
 * Checks a dossier against a chain: that it names the contracts of `deployment`, that each of its logs stands there
 * like this and none is left out, and that its audit digest, with what was added since, leads to the contract's head
 * of today. No old state is asked for, so any node will do.
 * @throws AuditFault if the chain does not answer, or is another one.
 */
export async function verifyOnChain(
  client: Client,
  dossier: Dossier,
  deployment: Target,
): Promise<DossierCheck> {
  const foreign = checkDeployment(dossier, deployment);
  if (foreign.length > 0) return { findings: foreign, checked: {} };
  const now = await pinBlock(client, deployment);
  const header = await headerOf(client, numberToHex(dossier.block.number));
  const isBlock = header?.hash === dossier.block.hash && header.timestamp === dossier.block.timestamp;
  if (!isBlock) return { findings: [{ code: "otherBlock", item: { type: "header" } }], checked: {} };
  const there = await logsOn(client, deployment, dossier.ideaId, dossier.block.number);
  const heads = await checkHead(client, dossier, deployment, now.number);
  return {
    findings: [...compare(dossier.logs, there), ...heads.findings],
    checked: { "logs on chain": there.length, "heads on chain": 1, "entries since": heads.since },
  };
}

function checkDeployment(dossier: Dossier, deployment: Target): Finding[] {
  const item = { type: "header" } as const;
  const { chainId, genesisHash, contracts } = dossier;
  const isChain = chainId === deployment.chainId && genesisHash === deployment.genesisHash;
  if (!isChain) return [{ code: "otherChain", item, due: `${deployment.chainId}`, said: `${chainId}` }];
  const isOther = CONTRACT_NAMES.some(
    (name) => contracts[name].address.toLowerCase() !== deployment.contracts[name].address.toLowerCase(),
  );
  return isOther ? [{ code: "otherDeployment", item }] : [];
}

async function logsOn(client: Client, target: Target, ideaId: number, to: number): Promise<DossierLog[]> {
  const logs = await readIdeaLogs(client, target, ideaId, to);
  const timestamps = new Timestamps(client);
  await timestamps.load(logs);
  return logs.map((log) => toDossierLog(log, timestamps.of(Number(log.blockNumber))));
}

const placeOf = ({ block, logIndex }: DossierLog) => `${block}/${logIndex}`;
const itemOf = ({ block, logIndex }: DossierLog): Item => ({ type: "log", block, logIndex });

const textOf = (log: DossierLog) => JSON.stringify(logContent(log)).toLowerCase();

function compare(said: readonly DossierLog[], there: readonly DossierLog[]): Finding[] {
  const onChain = new Map(there.map((log) => [placeOf(log), textOf(log)]));
  const places = new Set(said.map(placeOf));
  const wrong = said.filter((log) => onChain.get(placeOf(log)) !== textOf(log));
  const omitted = there.filter((log) => !places.has(placeOf(log)));
  return [
    ...wrong.map((log): Finding => ({ code: "notOnChain", item: itemOf(log) })),
    ...omitted.map((log): Finding => ({ code: "omitted", item: itemOf(log) })),
  ];
}

/** Goes on with the digest from the dossier's own entries to the newest one, which the contract must have as its head. */
async function checkHead(
  client: Client,
  { ideaId, logs, block }: Dossier,
  target: Target,
  to: number,
): Promise<{ findings: Finding[]; since: number }> {
  const newer = (await readDigestLogs(client, target, ideaId, to)).filter(
    ({ blockNumber }) => Number(blockNumber) > block.number,
  );
  const timestamps = new Timestamps(client);
  await timestamps.load(newer);
  const later = newer.map((log) => toDossierLog(log, timestamps.of(Number(log.blockNumber))));
  const steps = digestOf(decodeLogs(target, [...logs, ...later]).events, target, ideaId);
  const [last, head] = [steps.at(-1), await headAt(client, target, ideaId, to)];
  const item: Item = last ? { type: "entry", ...last } : { type: "header" };
  const differs: Finding[] =
    last?.head === head ? [] : [{ code: "otherHeadOnChain", item, due: head, said: last?.head ?? "none" }];
  return { findings: differs, since: newer.length };
}

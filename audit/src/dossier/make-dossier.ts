import { ideasAbi } from "@engine/protocol/abi/ideas";
import { getDocument } from "@engine/protocol/content-client";
import { ContentError } from "@engine/protocol/content-error";
import type { Client, Hex } from "viem";
import { readContract } from "viem/actions";
import { CONTRACT_NAMES, type EngineEvent, type Target } from "../contracts.ts";
import { AuditFault, ask, firstLine } from "../replay/fault.ts";
import { confirmPin, pinBlock } from "../replay/pin.ts";
import { Timestamps } from "../replay/timestamps.ts";
import { documentNames } from "./document-names.ts";
import {
  type AbsentDocument,
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type DocumentName,
  type Dossier,
  type DossierDocument,
  type DossierLog,
} from "./dossier.ts";
import { sealDossier } from "./fingerprints.ts";
import { decodeLogs, toDossierLog } from "./idea-events.ts";
import { readIdeaLogs } from "./read-idea-logs.ts";
import { summarise } from "./summary.ts";

/** Documents asked for at the same time. */
const AT_ONCE = 16;

/** The idea that a dossier was asked of does not exist at that block. */
export class UnknownIdeaFault extends AuditFault {
  override readonly name = "UnknownIdeaFault";
}

export interface DossierOptions {
  /** Block up to which it reaches; the newest by default. */
  block?: number | undefined;
  /** Address of a content store or IPFS gateway; without one no document is in it. */
  content?: string | undefined;
  onProgress?: ((phase: string, done: number, total: number) => void) | undefined;
}

/**
 * Gathers everything on record of one idea from the chain's logs and the content store, and seals it.
 * @throws AuditFault if the chain or the store does not answer, or there is no such idea.
 */
export async function makeDossier(
  client: Client,
  target: Target,
  ideaId: number,
  { block, content, onProgress }: DossierOptions = {},
): Promise<Dossier> {
  const pin = await pinBlock(client, target, block);
  const logs = await readLogs(client, target, ideaId, pin.number);
  if (logs.length === 0) throw new UnknownIdeaFault(`There is no idea ${ideaId} at block ${pin.number}.`);
  const headOnChain = await headAt(client, target, ideaId, pin.number);
  const events = eventsOf(target, logs);
  const names = documentNames(events, target);
  const { documents, absent } = await gather(names, content, (done) =>
    onProgress?.("documents", done, names.length),
  );
  await confirmPin(client, pin);
  return sealDossier({
    format: DOSSIER_FORMAT,
    version: DOSSIER_VERSION,
    ...{ ideaId, chainId: target.chainId, genesisHash: target.genesisHash, contracts: placesOf(target) },
    ...{ block: pin, headOnChain, logs, documents, absent, summary: summarise(events, target, ideaId) },
  });
}

async function readLogs(
  client: Client,
  target: Target,
  ideaId: number,
  block: number,
): Promise<DossierLog[]> {
  const logs = await readIdeaLogs(client, target, ideaId, block);
  const timestamps = new Timestamps(client);
  await timestamps.load(logs);
  return logs.map((log) => toDossierLog(log, timestamps.of(Number(log.blockNumber))));
}

function eventsOf(target: Target, logs: readonly DossierLog[]): EngineEvent[] {
  const { events, findings } = decodeLogs(target, logs);
  if (findings.length > 0) throw new AuditFault("The RPC gave logs that no contract of the engine writes.");
  return events;
}

/** The head of an idea's audit digest as the contract gives it at a block. @throws AuditFault */
export function headAt(client: Client, target: Target, ideaId: number, block: number): Promise<Hex> {
  const { address } = target.contracts.Ideas;
  const call = { address, abi: ideasAbi, functionName: "auditHead", args: [ideaId] } as const;
  return ask(
    `the audit head at block ${block}`,
    readContract(client, { ...call, blockNumber: BigInt(block) }),
  );
}

function placesOf({ contracts }: Target): Dossier["contracts"] {
  const places = CONTRACT_NAMES.map((name) => {
    const { address, startBlock } = contracts[name];
    return [name, { address, startBlock }] as const;
  });
  return Object.fromEntries(places) as Dossier["contracts"];
}

async function gather(
  names: readonly DocumentName[],
  content: string | undefined,
  onProgress: (done: number) => void,
): Promise<{ documents: DossierDocument[]; absent: AbsentDocument[] }> {
  const documents: DossierDocument[] = [];
  const absent: AbsentDocument[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE);
    for (const found of await Promise.all(some.map((name) => fetchText(name, content)))) {
      if ("text" in found) documents.push(found);
      else absent.push(found);
    }
    onProgress(start + some.length);
  }
  return { documents, absent };
}

async function fetchText(
  name: DocumentName,
  content: string | undefined,
): Promise<DossierDocument | AbsentDocument> {
  if (content === undefined) return { ...name, fault: "unasked" };
  try {
    const { bytes } = await getDocument({ url: content, hash: name.hash });
    return { ...name, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    const fault = error instanceof ContentError ? error.fault : "unreachable";
    if (fault !== "unreachable") return { ...name, fault };
    throw new AuditFault(`Cannot read document ${name.hash} from ${content}: ${firstLine(error)}`, {
      cause: error,
    });
  }
}

import { contentHash } from "@engine/protocol/content-hash";
import type { Hex } from "viem";
import type { Dossier, DossierDocument, DossierLog, Fingerprint } from "./dossier.ts";
import type { Finding, Item } from "./findings.ts";

type Unsealed = Omit<Dossier, "fingerprints" | "seal">;

/** Fingerprints of all parts of a dossier, and the seal over them. */
export async function sealDossier(dossier: Unsealed): Promise<Dossier> {
  const fingerprints = await Promise.all(partsOf(dossier).map(fingerprint));
  return { ...dossier, fingerprints, seal: await sealOf(fingerprints) };
}

/** Which parts are no longer what they were when the dossier was sealed. */
export async function checkFingerprints(dossier: Dossier): Promise<Finding[]> {
  const sealed = new Map(dossier.fingerprints.map(({ part, sha256 }) => [part, sha256]));
  const parts = partsOf(dossier);
  const now = await Promise.all(parts.map(fingerprint));
  const findings = parts.flatMap(({ item }, index): Finding[] => {
    const { part, sha256 } = now[index] as Fingerprint;
    const before = sealed.get(part);
    sealed.delete(part);
    if (before === sha256) return [];
    return [{ code: before === undefined ? "added" : "altered", item }];
  });
  const removed = [...sealed.keys()].map((part): Finding => ({ code: "removed", item: itemOf(part) }));
  const isSealed = (await sealOf(dossier.fingerprints)) === dossier.seal;
  return [
    ...findings,
    ...removed,
    ...(isSealed ? [] : [{ code: "altered", item: { type: "seal" } } as const]),
  ];
}

interface Part {
  item: Item;
  /** What its bytes are made from, in a fixed order. */
  content: unknown;
}

function partsOf(dossier: Unsealed): Part[] {
  const { format, version, ideaId, chainId, genesisHash = null, contracts, block, headOnChain } = dossier;
  const places = Object.entries(contracts).map(([name, { address, startBlock }]) => [
    name,
    address,
    startBlock,
  ]);
  const pin = [block.number, block.hash, block.timestamp];
  const header = [format, version, ideaId, chainId, genesisHash, places, pin, headOnChain];
  return [
    { item: { type: "header" }, content: header },
    { item: { type: "summary" }, content: dossier.summary },
    { item: { type: "absent" }, content: dossier.absent },
    ...dossier.logs.map(logPart),
    ...dossier.documents.map(documentPart),
  ];
}

function logPart(log: DossierLog): Part {
  return { item: { type: "log", block: log.block, logIndex: log.logIndex }, content: logContent(log) };
}

/** All that a log says, in a fixed order. */
export function logContent(log: DossierLog): unknown[] {
  const { address, topics, data, block, blockHash, timestamp, transaction, transactionIndex, logIndex } = log;
  return [address, topics, data, [block, blockHash, timestamp, transaction, transactionIndex, logIndex]];
}

function documentPart({ hash, kind, block, logIndex, text }: DossierDocument): Part {
  return { item: { type: "document", hash, kind }, content: [hash, kind, block, logIndex, text] };
}

async function fingerprint({ item, content }: Part): Promise<Fingerprint> {
  return { part: partName(item), sha256: await hashOf(content) };
}

function sealOf(fingerprints: readonly Fingerprint[]): Promise<Hex> {
  return hashOf(fingerprints.map(({ part, sha256 }) => [part, sha256]));
}

function hashOf(content: unknown): Promise<Hex> {
  return contentHash(new TextEncoder().encode(JSON.stringify(content)));
}

function partName(item: Item): string {
  if (item.type === "log") return `log ${item.block}/${item.logIndex}`;
  if (item.type === "document") return `document ${item.hash} ${item.kind}`;
  return item.type;
}

/** The part that a name stands for; one that cannot be read is the seal's own fault. */
function itemOf(name: string): Item {
  const [type, first = "", second] = name.split(" ");
  const [block, logIndex] = first.split("/").map(Number);
  if (type === "log" && Number.isInteger(block) && Number.isInteger(logIndex)) {
    return { type, block: block as number, logIndex: logIndex as number };
  }
  if (type === "document") return { type, hash: first as Hex, kind: second as never };
  return { type: type === "header" || type === "summary" || type === "absent" ? type : "seal" };
}

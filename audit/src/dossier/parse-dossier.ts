import { CONTRACT_NAMES } from "../contracts.ts";
import { DOSSIER_FORMAT, DOSSIER_VERSION, type Dossier } from "./dossier.ts";

/** A file is no dossier; the message says what is wrong with it. */
export class DossierError extends Error {
  override readonly name = "DossierError";
}

type Shape = (value: unknown) => boolean;

const text: Shape = (value) => typeof value === "string";
const whole: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const bytes: Shape = (value) => typeof value === "string" && /^0x([0-9a-fA-F]{2})*$/.test(value);
const hash: Shape = (value) => bytes(value) && (value as string).length === 66;
const address: Shape = (value) => bytes(value) && (value as string).length === 42;
const object: Shape = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const fields =
  (shapes: Record<string, Shape>): Shape =>
  (value) =>
    object(value) &&
    Object.entries(shapes).every(([name, shape]) => shape((value as Record<string, unknown>)[name]));

const place = { address, startBlock: whole };
const name = { hash, kind: text, block: whole, logIndex: whole };

const SHAPES: Record<string, Shape> = {
  format: (value) => value === DOSSIER_FORMAT,
  version: (value) => value === DOSSIER_VERSION,
  ideaId: whole,
  chainId: whole,
  genesisHash: (value) => value === undefined || hash(value),
  contracts: fields(Object.fromEntries(CONTRACT_NAMES.map((contract) => [contract, fields(place)]))),
  block: fields({ number: whole, hash, timestamp: whole }),
  headOnChain: hash,
  logs: listOf(
    fields({
      ...{ address, topics: listOf(hash), data: bytes, block: whole, blockHash: hash, timestamp: whole },
      ...{ transaction: hash, transactionIndex: whole, logIndex: whole },
    }),
  ),
  documents: listOf(fields({ ...name, text })),
  absent: listOf(fields({ ...name, fault: text })),
  summary: object,
  fingerprints: listOf(fields({ part: text, sha256: hash })),
  seal: hash,
};

/**
 * Reads a dossier from the text of a file that anyone may have made. Whether it is true is another question.
 * @throws {@link DossierError} naming each field that is missing or malformed.
 */
export function parseDossier(json: string): Dossier {
  const value = parse(json);
  const wrong = Object.entries(SHAPES).flatMap(([field, shape]) => (shape(value[field]) ? [] : [field]));
  if (wrong.length > 0) throw new DossierError(`Not a dossier: ${wrong.join(", ")} missing or malformed.`);
  return value as unknown as Dossier;
}

function parse(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (object(value)) return value as Record<string, unknown>;
  } catch {
    throw new DossierError("Not a dossier: the file is no JSON.");
  }
  throw new DossierError("Not a dossier: the file is no JSON object.");
}

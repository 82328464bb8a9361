import type { Bytes } from "@engine/protocol/canonical";
import { base58btc } from "multiformats/bases/base58";

/** Kubo's chunk size and the most links in one of its nodes; beyond both a second layer would be needed. */
const CHUNK_BYTES = 262_144;
const MAX_LINKS = 174;
const MAX_FILE_BYTES = CHUNK_BYTES * MAX_LINKS;

interface Node {
  /** Multihash of the node. */
  hash: Bytes;
  /** Bytes of the file below this node. */
  fileSize: number;
  /** Bytes of this node and all below it. */
  totalSize: number;
}

/**
 * The CIDv0 (`Qm…`) under which `ipfs add` publishes a file. Graph Node names deployments by the CID of their
 * manifest and takes at most 46 characters, which only this older form has.
 * @throws RangeError beyond 45 MB.
 */
export async function unixfsCid(file: Bytes): Promise<string> {
  if (file.length > MAX_FILE_BYTES) throw new RangeError(`More than ${MAX_FILE_BYTES} bytes`);
  const chunks = Array.from({ length: Math.max(1, Math.ceil(file.length / CHUNK_BYTES)) }, (_, index) =>
    file.slice(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES),
  );
  const leaves = await Promise.all(chunks.map(leafNode));
  const [first] = leaves;
  const root = leaves.length === 1 && first ? first : await branchNode(leaves);
  return base58btc.baseEncode(root.hash);
}

/** Field numbers are those of the dag-pb and UnixFS protocol buffers; UnixFS type 2 is "file". */
async function leafNode(chunk: Bytes): Promise<Node> {
  const content = chunk.length === 0 ? [] : field(2, chunk);
  const unixfs = concat(number(1, 2), ...content, number(3, chunk.length));
  return finishNode(concat(...field(1, unixfs)), chunk.length, 0);
}

async function branchNode(children: readonly Node[]): Promise<Node> {
  const fileSize = sum(children.map((child) => child.fileSize));
  const links = children.flatMap((child) =>
    field(2, concat(...field(1, child.hash), ...field(2, new Uint8Array()), number(3, child.totalSize))),
  );
  const sizes = children.map((child) => number(4, child.fileSize));
  const unixfs = concat(number(1, 2), number(3, fileSize), ...sizes);
  return finishNode(
    concat(...links, ...field(1, unixfs)),
    fileSize,
    sum(children.map((child) => child.totalSize)),
  );
}

async function finishNode(bytes: Bytes, fileSize: number, below: number): Promise<Node> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { hash: concat(Uint8Array.of(0x12, 0x20), digest), fileSize, totalSize: bytes.length + below };
}

function field(key: number, bytes: Bytes): Bytes[] {
  return [Uint8Array.of((key << 3) | 2), varint(bytes.length), bytes];
}

function number(key: number, value: number): Bytes {
  return concat(Uint8Array.of(key << 3), varint(value));
}

function varint(value: number): Bytes {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}

function concat(...parts: Bytes[]): Bytes {
  const whole = new Uint8Array(sum(parts.map((part) => part.length)));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

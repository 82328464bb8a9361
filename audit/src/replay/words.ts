import type { AbiParameter, Address, Hex } from "viem";
import { getAddress } from "viem/utils";

/** One value of a fixed number of 32-byte words, from their hex digits. */
interface Reader {
  words: number;
  /** @param at Where its first digit stands. @throws Error if they are no such value. */
  read(digits: string, at: number): unknown;
}

const DIGITS = 64;
const ZEROS = "0".repeat(DIGITS);

/**
 * Reads parameters that all have a fixed length, a dozen times as fast as a decoder for every type; logs of an engine
 * consist of little else.
 * @returns Undefined if one of them has no fixed length, or is of a type that no event of ours has.
 */
export function wordsReader(parameters: readonly AbiParameter[]): ((data: Hex) => unknown[]) | undefined {
  const readers = allReaders(parameters);
  if (!readers) return undefined;
  const length = 2 + DIGITS * readers.reduce((sum, { words }) => sum + words, 0);
  return (data) => {
    if (data.length < length) throw new Error(`${data.length / 2 - 1} bytes instead of ${length / 2 - 1}`);
    let at = 2;
    return readers.map(({ words, read }) => {
      const value = read(data, at);
      at += DIGITS * words;
      return value;
    });
  };
}

function allReaders(parameters: readonly AbiParameter[]): Reader[] | undefined {
  const readers = parameters.map(readerOf);
  return readers.every((reader) => reader !== undefined) ? readers : undefined;
}

function readerOf(parameter: AbiParameter): Reader | undefined {
  const { type } = parameter;
  if (type === "address") return { words: 1, read: readAddress };
  if (type === "bool") return { words: 1, read: readBool };
  if (type === "tuple" && "components" in parameter) return tupleReader(parameter.components);
  const [, kind, size] = /^(uint|bytes)(\d+)$/.exec(type) ?? [];
  if (kind === "bytes") return bytesReader(2 * Number(size));
  if (kind === "uint") return { words: 1, read: Number(size) > 48 ? readBig : readNumber };
  return undefined;
}

function tupleReader(components: readonly AbiParameter[]): Reader | undefined {
  const readers = allReaders(components);
  if (!readers || components.some(({ name }) => !name)) return undefined;
  return {
    words: readers.reduce((sum, { words }) => sum + words, 0),
    read(digits, start) {
      let at = start;
      const tuple: Record<string, unknown> = {};
      readers.forEach(({ words, read }, index) => {
        tuple[components[index]?.name ?? ""] = read(digits, at);
        at += DIGITS * words;
      });
      return tuple;
    },
  };
}

function bytesReader(width: number): Reader {
  return { words: 1, read: (digits, at) => `0x${digits.slice(at, at + width)}` };
}

function readBig(digits: string, at: number): bigint {
  return BigInt(`0x${digits.slice(at, at + DIGITS)}`);
}

/** Numbers of up to 48 bits are the last twelve digits, unless a contract writes what its type does not have. */
function readNumber(digits: string, at: number): number {
  if (digits.startsWith(ZEROS.slice(12), at)) return Number.parseInt(digits.slice(at + 52, at + DIGITS), 16);
  const value = readBig(digits, at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Error(`${value} is more than any of our numbers`);
  return Number(value);
}

function readBool(digits: string, at: number): boolean {
  const value = readBig(digits, at);
  if (value > 1n) throw new Error(`${value} is neither true nor false`);
  return value === 1n;
}

/** The same few addresses come again and again, and their checksum is dear. */
const addresses = new Map<string, Address>();

function readAddress(digits: string, at: number): Address {
  return checksummed(`0x${digits.slice(at + 24, at + DIGITS)}`);
}

/** An address in its mixed-case spelling. */
export function checksummed(address: Address): Address {
  const known = addresses.get(address);
  if (known) return known;
  const spelt = getAddress(address);
  addresses.set(address, spelt);
  return spelt;
}

import type { IncomingMessage } from "node:http";
import type { Address, Hex } from "viem";
import { getAddress } from "viem/utils";
import { readBody } from "../read-body.ts";
import { relayRefusal } from "./relay-refusal.ts";

/** Room for a proposal of several calls with its description. */
const MAX_BODY_BYTES = 65_536;
/** Of a signature: a wallet contract's may be longer than a key's. */
const MAX_SIGNATURE_BYTES = 2_048;

/** The fields of a body, each checked as it is read. @throws Refusal 400 naming the field. */
export class Fields {
  readonly #body: Record<string, unknown>;

  constructor(body: Record<string, unknown>, names: readonly string[]) {
    const stranger = Object.keys(body).find((name) => !names.includes(name));
    if (stranger !== undefined) throw relayRefusal("unknownField", JSON.stringify(stranger.slice(0, 40)));
    this.#body = body;
  }

  address(name: string): Address {
    const text = this.#text(name, /^0x[0-9a-fA-F]{40}$/, "an address (0x and 40 hex digits)");
    return getAddress(text.toLowerCase());
  }

  hash(name: string): Hex {
    return this.#text(name, /^0x[0-9a-fA-F]{64}$/, "a hash (0x and 64 hex digits)").toLowerCase() as Hex;
  }

  bytes(name: string): Hex {
    return this.#text(name, /^0x([0-9a-fA-F]{2})*$/, "bytes (0x and hex digits)").toLowerCase() as Hex;
  }

  signature(name: string): Hex {
    const signature = this.bytes(name);
    const length = signature.length / 2 - 1;
    if (length >= 64 && length <= MAX_SIGNATURE_BYTES) return signature;
    throw relayRefusal("badField", `${name} must be a signature of 64 to ${MAX_SIGNATURE_BYTES} bytes`);
  }

  /** A whole number from 0 to `most`, as a JSON number or in decimal digits. */
  whole(name: string, most: number): number {
    return Number(this.digits(name, BigInt(most)));
  }

  /** The same where it may be larger than what JSON numbers hold exactly. */
  digits(name: string, most: bigint): string {
    const value = this.#body[name];
    const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text === "string" && /^(0|[1-9]\d{0,77})$/.test(text) && BigInt(text) <= most) return text;
    throw relayRefusal("badField", `${name} must be a whole number up to ${most}`);
  }

  #text(name: string, pattern: RegExp, meaning: string): string {
    const value = this.#body[name];
    if (typeof value === "string" && pattern.test(value)) return value;
    throw relayRefusal("badField", `${name} must be ${meaning}`);
  }
}

/** The body as one JSON object. @throws Refusal 400, 413, 415 */
export async function readJsonObject(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(request.headers["content-type"] ?? ""))
    throw relayRefusal("wrongType");
  const bytes = await readBody(request, MAX_BODY_BYTES);
  const body = parse(bytes);
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return { ...body };
  throw relayRefusal("notJson");
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw relayRefusal("notJson");
  }
}

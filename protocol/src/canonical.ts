import canonicalize from "canonicalize";
import { type TextFault, textFault } from "./text.ts";

/** Bytes with a buffer of their own, as WebCrypto and fetch want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** How deep arrays and objects may be nested in a document. */
export const MAX_DEPTH = 8;

/** A value has no canonical form; `path` leads to it (`tags.2`, empty for the whole). */
export class CanonicalError extends Error {
  override readonly name = "CanonicalError";
  readonly fault: TextFault | "tooDeep" | "notJson";
  readonly path: string;

  constructor(fault: CanonicalError["fault"], path: string) {
    super(`No canonical form: ${fault} at ${path || "the top"}`);
    this.fault = fault;
    this.path = path;
  }
}

/**
 * The one sequence of bytes that stands for a JSON value: RFC 8785 in UTF-8, and stricter, since what looks equal
 * must be equal: strings are well-formed, in Unicode form C and without control characters.
 * @throws {@link CanonicalError}
 */
export function canonicalBytes(value: unknown): Bytes {
  assertCanonical(value, [], 0);
  return new TextEncoder().encode(canonicalize(value));
}

/** Whether JSON text nests deeper than {@link MAX_DEPTH}; asked before parsing what strangers send. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === "\\") index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      if (++depth > MAX_DEPTH) return true;
    } else if (character === "}" || character === "]") depth--;
  }
  return false;
}

function assertCanonical(value: unknown, path: readonly string[], depth: number): void {
  if (typeof value === "string") assertText(value, path);
  else if (typeof value === "object" && value !== null) assertContainer(value, path, depth);
  else if (value !== null && typeof value !== "boolean" && !Number.isFinite(value)) {
    throw new CanonicalError("notJson", path.join("."));
  }
}

function assertContainer(value: object, path: readonly string[], depth: number): void {
  if (depth === MAX_DEPTH) throw new CanonicalError("tooDeep", path.join("."));
  for (const [key, item] of Object.entries(value)) {
    assertText(key, path);
    assertCanonical(item, [...path, key], depth + 1);
  }
}

function assertText(text: string, path: readonly string[]): void {
  const fault = textFault(text);
  if (fault) throw new CanonicalError(fault, path.join("."));
}

import { BigInt, JSONValue, JSONValueKind, TypedMap } from "@graphprotocol/graph-ts";

/** The members of a JSON object that someone else wrote. */
export type Fields = TypedMap<string, JSONValue>;

/** A member that is a string, else null. */
export function stringAt(fields: Fields, name: string): string | null {
  const value = fields.get(name);
  return value != null && value.kind == JSONValueKind.STRING ? value.toString() : null;
}

/** A member that is a clean text of 1 to `limit` UTF-16 units, else null. */
export function textAt(fields: Fields, name: string, limit: i32): string | null {
  const text = stringAt(fields, name);
  return text !== null && isClean(text, limit, false) ? text : null;
}

/** The same, in one line. */
export function lineAt(fields: Fields, name: string, limit: i32): string | null {
  const line = stringAt(fields, name);
  return line !== null && isClean(line, limit, true) ? line : null;
}

/** No control characters but line feed and tab, nothing around it, not too long. */
export function isClean(text: string, limit: i32, oneLine: bool): bool {
  if (text.length == 0 || text.length > limit) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const breaks = code == 0x0a || code == 0x09;
    if (breaks && oneLine) return false;
    if (oneLine && (code == 0x2028 || code == 0x2029)) return false;
    if (!breaks && (code < 0x20 || (code >= 0x7f && code < 0xa0))) return false;
  }
  return !isSpace(text.charCodeAt(0)) && !isSpace(text.charCodeAt(text.length - 1));
}

/** What ECMAScript's `trim` removes. */
function isSpace(code: i32): bool {
  if (code <= 0x20) return code == 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code == 0xa0 || code == 0x1680 || code == 0xfeff || code == 0x3000) return true;
  if (code >= 0x2000 && code <= 0x200a) return true;
  return code == 0x2028 || code == 0x2029 || code == 0x202f || code == 0x205f;
}

/** A salt: 0x and 64 small hex digits. */
export function isSalt(text: string): bool {
  if (text.length != 66 || text.charCodeAt(0) != 0x30 || text.charCodeAt(1) != 0x78) return false;
  for (let i = 2; i < 66; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code) && !(code >= 0x61 && code <= 0x66)) return false;
  }
  return true;
}

/** A language tag: two or three small letters, then parts of two to eight letters and digits. */
export function isLanguage(text: string): bool {
  if (text.length > 35) return false;
  let part = 0;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x2d;
    if (code == 0x2d) {
      if (length < 2 || length > (part == 0 ? 3 : 8)) return false;
      part++;
      length = 0;
    } else {
      const small = code >= 0x61 && code <= 0x7a;
      const large = code >= 0x41 && code <= 0x5a;
      if (!small && (part == 0 || (!large && !isDigit(code)))) return false;
      length++;
    }
  }
  return true;
}

/** A whole number from 0 to 2^53 - 1, else null. The host's own conversion would fail on any other number. */
export function amountAt(fields: Fields, name: string): BigInt | null {
  const value = fields.get(name);
  if (value == null || value.kind != JSONValueKind.NUMBER) return null;
  // A number's payload is its decimal text.
  const digits = changetype<string>(value.data as usize);
  if (digits.length == 0 || digits.length > 16) return null;
  let amount: i64 = 0;
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (!isDigit(code)) return null;
    amount = amount * 10 + (code - 0x30);
  }
  return amount <= 9_007_199_254_740_991 ? BigInt.fromI64(amount) : null;
}

function isDigit(code: i32): bool {
  return code >= 0x30 && code <= 0x39;
}

/** Up to `most` different clean lines, else null. */
export function linesAt(fields: Fields, name: string, most: i32, limit: i32): Array<string> | null {
  const value = fields.get(name);
  if (value == null || value.kind != JSONValueKind.ARRAY) return null;
  const items = value.toArray();
  if (items.length > most) return null;
  const lines: string[] = [];
  for (let i = 0; i < items.length; i++) {
    if (items[i].kind != JSONValueKind.STRING) return null;
    const line = items[i].toString();
    if (!isClean(line, limit, true) || lines.includes(line)) return null;
    lines.push(line);
  }
  return lines;
}

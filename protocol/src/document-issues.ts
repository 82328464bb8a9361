import type { $ZodIssue } from "zod/v4/core";
import type { TextFault } from "./text.ts";

/** What can be wrong with a document: with one field, or (from `tooLarge` on) with the whole of it. */
export type IssueCode =
  | "missing"
  | "unknownField"
  | "unknownKind"
  | "wrongType"
  | "malformed"
  | "tooLong"
  | "tooMany"
  | "negative"
  | "repeated"
  | "notTrimmed"
  | "notOneLine"
  | TextFault
  | "tooLarge"
  | "notUtf8"
  | "notJson"
  | "tooDeep"
  | "notCanonical";

/** One thing to put right. */
export interface DocumentIssue {
  /** Where: `title`, `tags.2`; empty for the document as a whole. */
  field: string;
  code: IssueCode;
  /** The bound that was passed: characters, items or bytes. */
  limit?: number;
  /** An English sentence saying what is wrong and what to do. */
  message: string;
}

const ADVICE: Record<IssueCode, string> = {
  missing: "is missing. Fill it in.",
  unknownField: "is not part of this kind of document. Leave it out.",
  unknownKind: "must be idea, challenge, reason, profile, unit, comment or rubric.",
  wrongType: "has the wrong type. Send text as a string, an amount as a whole number, tags as a list.",
  malformed: "is malformed. A salt is 0x and 64 small hex digits, a language a tag such as en or de-AT.",
  tooLong: "is too long. Shorten it to the limit: characters at most",
  tooMany: "has too many items. Keep the limit: items at most",
  negative: "is below zero. Ask for zero or more.",
  repeated: "holds an item twice. Remove the repetition.",
  notTrimmed: "begins or ends with a space or line break. Remove it.",
  notOneLine: "holds a line break or tab. Write it in one line.",
  loneSurrogate: "holds half of a character (a broken emoji). Delete it and type it again.",
  controlCharacter: "holds an invisible control character. Paste it as plain text.",
  notNormalized: "is not in Unicode form C. Normalise it before hashing.",
  tooLarge: "is too large. Shorten it to the limit: bytes at most",
  notUtf8: "is not UTF-8 text. Encode it as UTF-8 without a byte order mark.",
  notJson: "is not JSON. Send one JSON object.",
  tooDeep: "is nested too deeply. Documents hold fields and lists of lines, no more.",
  notCanonical: "is not in canonical form (RFC 8785). Send the exact bytes that were hashed.",
};

/** An issue with its English sentence. */
export function issue(field: string, code: IssueCode, limit?: number): DocumentIssue {
  const message = `${field || "The document"} ${ADVICE[code]}${limit === undefined ? "" : ` ${limit}.`}`;
  return limit === undefined ? { field, code, message } : { field, code, limit, message };
}

/** An issue as the schema library reports it, in our words. */
export function documentIssue(found: $ZodIssue): DocumentIssue {
  const field = found.path.join(".");
  switch (found.code) {
    case "unrecognized_keys":
      return issue([...found.path, found.keys[0] ?? ""].join("."), "unknownField");
    case "too_big":
      if (found.origin === "string") return issue(field, "tooLong", Number(found.maximum));
      if (found.origin === "array") return issue(field, "tooMany", Number(found.maximum));
      return issue(field, "wrongType");
    case "too_small":
      return issue(field, found.origin === "number" ? "negative" : "missing");
    case "invalid_format":
      return issue(field, "malformed");
    case "invalid_union":
      return issue(found.discriminator ?? field, "unknownKind");
    case "custom":
      return issue(field, found.params?.fault ?? "malformed");
    default:
      return issue(field, found.input === undefined ? "missing" : "wrongType");
  }
}

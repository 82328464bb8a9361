import type * as z from "zod";
import { expectation, type FieldSchema, fieldAt, fileSchema, shownField } from "./parameters.ts";

type Issue = z.core.$ZodIssue;

/** Every wrong field by its path: what stands there, what to write instead, and what it is for. */
export function organisationFaults(issues: readonly Issue[], value: unknown): string[] {
  const schema = fileSchema();
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? unknownFields(issue, schema) : [faultOf(issue, value, schema)],
  );
}

function faultOf(issue: Issue, value: unknown, schema: FieldSchema): string {
  const { path } = issue;
  const field = shownField(path) || "The file";
  const given = valueAt(path, value);
  const stands = given === undefined ? "is missing" : `is ${shortly(given)}`;
  if (issue.code === "custom") return `${field} ${stands}: ${issue.message}.`;
  const known = fieldAt(path, schema);
  if (!known) return `${field} ${stands}: ${issue.message}.`;
  const purpose = known.description ? ` (${known.description})` : "";
  return `${field} ${stands}. Write ${expectation(known)}.${purpose}`;
}

function unknownFields(issue: Issue & { code: "unrecognized_keys" }, schema: FieldSchema): string[] {
  const known = Object.keys(fieldAt(issue.path, schema)?.properties ?? {});
  return issue.keys.map((name) => {
    const field = shownField([...issue.path, name]);
    const [meant] = known.filter((each) => isAlike(each, name));
    return meant
      ? `${field} is no field. Is ${meant} meant?`
      : `${field} is no field. Take it out; here can stand: ${known.join(", ")}.`;
  });
}

/** Alike but for case, or for one letter too many, too few or wrong. */
function isAlike(left: string, right: string): boolean {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rest = [a.slice(same), b.slice(same)] as const;
  return (
    a === b ||
    rest[0].slice(1) === rest[1] ||
    rest[0] === rest[1].slice(1) ||
    rest[0].slice(1) === rest[1].slice(1)
  );
}

function valueAt(path: readonly PropertyKey[], value: unknown): unknown {
  return path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part], value);
}

function shortly(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

import * as z from "zod";
import { organisationSchema } from "./organisation-schema.ts";

/** A field of the organisation's file, or a group of fields, as JSON Schema has it. */
export interface FieldSchema {
  type?: string;
  description?: string;
  /** What may be written there, in words. */
  expects?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, FieldSchema>;
  items?: FieldSchema;
  additionalProperties?: FieldSchema | boolean;
}

/** The whole file's schema. */
export function fileSchema(): FieldSchema {
  return z.toJSONSchema(organisationSchema, { io: "input" }) as FieldSchema;
}

/** The schema of the field that a path leads to; undefined if there is no such field. */
export function fieldAt(
  path: readonly PropertyKey[],
  from: FieldSchema = fileSchema(),
): FieldSchema | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return from;
  const { properties, items, additionalProperties } = from;
  const others = typeof additionalProperties === "object" ? additionalProperties : undefined;
  const next = typeof first === "number" ? items : (properties?.[String(first)] ?? others);
  return next && fieldAt(rest, next);
}

/** What may be written into a field, in words. */
export function expectation({ expects, type, minimum, maximum, properties }: FieldSchema): string {
  if (expects) return expects;
  if (type === "integer") return `a whole number from ${minimum} to ${maximum}`;
  return `an object with ${Object.keys(properties ?? {}).join(", ")}`;
}

/** A path as a person writes it: `roles.curator[0]`. */
export function shownField(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`))
    .join("");
}

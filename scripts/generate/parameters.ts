import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { loadOrganisation } from "../deploy/organisation.ts";
import { expectation, type FieldSchema, fileSchema } from "../deploy/parameters.ts";
import { repoRoot } from "../lib/paths.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { shownValue } from "./shown-value.ts";

const PRESETS = ["bakery", "shop", "firm", "association"] as const;

interface Preset {
  name: string;
  fields: Record<string, unknown>;
}

const introduction = `<!-- Generated from scripts/deploy/organisation-schema.ts by \`npm run generate\`. Do not edit. -->

# What an organisation sets

An organisation is one JSON file. Four stand ready in \`scripts/deploy/organisations/\`: copy the one that is most like
yours and change what you like. A file may also name another under \`extends\` and give only what differs, group by
group. \`npm start -- --organisation FILE\` tries one out; [your own organisation](organisation.md) has the whole way.

Times are in seconds or hours, shares in basis points (hundredths of a percent: 4000 is 40 %), as their names say; the
tables below show them as people read them.
`;

/** The page that explains each field of an organisation's file, with what the presets write there. */
export async function generateParameters(): Promise<GeneratedFile> {
  const presets = await Promise.all(PRESETS.map(readPreset));
  const { properties = {} } = fileSchema();
  const single = Object.entries(properties).filter(([, field]) => !field.properties);
  const sections = Object.entries(properties).flatMap(([name, field]) =>
    field.properties ? [section(name, field, presets)] : [],
  );
  const rest = `\n## Everything else\n\n${table(single, [], presets)}`;
  return { path: "docs/parameters.md", content: introduction + sections.join("") + rest };
}

async function readPreset(name: string): Promise<Preset> {
  const file = join(repoRoot, "scripts", "deploy", "organisations", `${name}.json`);
  // A preset that is no organisation must not be shown.
  await loadOrganisation(file);
  return { name: basename(file, ".json"), fields: JSON.parse(await readFile(file, "utf8")) };
}

function section(
  name: string,
  { description, properties = {} }: FieldSchema,
  presets: readonly Preset[],
): string {
  return `\n## \`${name}\`\n\n${description}\n\n${table(Object.entries(properties), [name], presets)}`;
}

function table(fields: [string, FieldSchema][], above: string[], presets: readonly Preset[]): string {
  const head = ["field", "does", "write", ...presets.map(({ name }) => name)];
  const lines = fields.flatMap(([name, field]) => rows(name, field, above, presets));
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function rows(name: string, field: FieldSchema, above: string[], presets: readonly Preset[]): string[][] {
  const path = [...above, name];
  const inner = Object.entries(field.properties ?? {});
  if (inner.length > 0) return inner.flatMap(([each, below]) => rows(each, below, path, presets));
  const values = presets.map(({ fields }) => shownValue(name, valueAt(fields, path)));
  return [[`\`${path.slice(1).join(".") || name}\``, field.description ?? "", expectation(field), ...values]];
}

function valueAt(fields: Record<string, unknown>, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<string, unknown> | undefined)?.[part],
    fields,
  );
}

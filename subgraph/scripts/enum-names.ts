import * as enums from "@engine/protocol/enums";

/** The contracts' enums in AssemblyScript: the values by name, and the names by value, as the schema spells them. */
export function enumNames(): string {
  const lists = Object.entries(enums).filter(([name]) => name.endsWith("_NAMES"));
  return lists.map(([list, names]) => enumSource(enumName(list), list, names)).join("\n");
}

/** `STAGE_NAMES` lists the values of `Stage`. */
function enumName(list: string): string {
  const words = list
    .replace(/_NAMES$/, "")
    .toLowerCase()
    .split("_");
  return words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join("");
}

function enumSource(name: string, list: string, names: readonly string[]): string {
  const values = names.map((value) => `  ${value},\n`).join("");
  return `export enum ${name} {\n${values}}\nexport const ${list}: StaticArray<string> = ${JSON.stringify(names)};\n`;
}

import { readFile } from "node:fs/promises";
import type { GeneratedFile } from "./generated-file.ts";
import { header } from "./generated-file.ts";

const SOURCES = [
  "contracts/members/MemberTypes.sol",
  "contracts/members/OfficeTypes.sol",
  "contracts/ideas/IdeaTypes.sol",
  "contracts/reviews/ReviewTypes.sol",
  "contracts/voting/RoundTypes.sol",
  "contracts/budgets/BudgetTypes.sol",
  "contracts/pilots/PilotTypes.sol",
  "contracts/outcomes/OutcomeTypes.sol",
  "contracts/recognition/RecognitionTypes.sol",
  "contracts/activities/IActivities.sol",
];

/** Each Solidity enum as a list of its names in order: `STAGES[3] === "Ready"`. */
export async function generateEnums(): Promise<GeneratedFile> {
  const sources = await Promise.all(SOURCES.map((path) => readFile(path, "utf8")));
  const enums = sources.flatMap((source) => [...source.matchAll(/^enum (\w+) \{([^}]*)\}/gm)]);
  const body = enums.map(([, name = "", members = ""]) => {
    const names = members.split(",").map((member) => member.trim());
    const constant = `${name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()}_NAMES`;
    return `\nexport const ${constant} = [${names.map((each) => `"${each}"`).join(", ")}] as const;\nexport type ${name} = (typeof ${constant})[number];\n`;
  });
  return { path: "protocol/src/enums.ts", content: header(SOURCES.join(", ")) + body.join("") };
}

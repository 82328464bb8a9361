import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { apiSchema } from "./scripts/api-schema.ts";

const root = import.meta.dirname;
const entities = readFileSync(join(root, "../subgraph/schema.graphql"), "utf8");

// One output for each feature that has documents, so that a page loads its own queries and nobody else's.
const features = globSync("src/features/*", { cwd: root }).filter((feature) =>
  globSync(`${feature}/api/*.ts`, { cwd: root }).some(
    (file) => existsSync(join(root, file)) && readFileSync(join(root, file), "utf8").includes("graphql("),
  ),
);

const config: CodegenConfig = {
  schema: apiSchema(entities),
  generates: Object.fromEntries(
    features.map((feature) => [
      `${feature}/api/generated/`,
      {
        preset: "client",
        documents: [`${feature}/api/*.ts`],
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: "string",
          onlyOperationTypes: true,
          enumsAsTypes: true,
          skipTypename: true,
          useTypeImports: true,
          strictScalars: true,
          scalars: {
            // biome-ignore lint/suspicious/noTemplateCurlyInString: a type, printed as it stands
            Bytes: "`0x${string}`",
            BigInt: "string",
            BigDecimal: "string",
            Int8: "string",
            Timestamp: "string",
          },
        },
      },
    ]),
  ),
};

export default config;

import type { DeployedName, Deployment } from "@engine/protocol/deployment";
import type { AbiEvent, AbiParameter } from "viem";
import { DATA_SOURCES, type DataSource, handledEvents } from "./data-sources.ts";

const API_VERSION = "0.0.9";

/** Of a contract, what its index must know. */
export type IndexedContract = Pick<Deployment["contracts"][DeployedName], "address" | "startBlock">;

/** Of a deployment, what its index must know. */
export interface IndexedDeployment {
  contracts: Record<DeployedName, IndexedContract>;
}

/** The subgraph's manifest for one deployment. JSON is YAML, and needs no library to be written right. */
export function manifest(deployment: IndexedDeployment, network: string): string {
  const content = {
    specVersion: "1.3.0",
    description: "An organisation's ideas, ballots and decisions",
    indexerHints: { prune: "never" },
    schema: { file: "./schema.graphql" },
    dataSources: DATA_SOURCES.map((source) => dataSource(source, deployment, network)),
    templates: [documentTemplate()],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function dataSource(source: DataSource, deployment: IndexedDeployment, network: string): object {
  const { name, handlers } = source;
  const { address, startBlock } = deployment.contracts[name];
  return {
    kind: "ethereum",
    name,
    network,
    source: { abi: name, address, startBlock },
    context: addresses(deployment),
    mapping: {
      kind: "ethereum/events",
      apiVersion: API_VERSION,
      language: "wasm/assemblyscript",
      file: `./src/${handlers}`,
      entities: ["Activity"],
      abis: [{ name, file: `./abis/${name}.json` }],
      eventHandlers: handledEvents(source).map((event) => ({
        event: signature(event),
        handler: `handle${event.name}`,
      })),
    },
  };
}

/** The address of each contract by its name, so that handlers can tell them apart without a compiled-in address. */
function addresses({ contracts }: IndexedDeployment): object {
  const entries = Object.entries(contracts);
  return Object.fromEntries(entries.map(([name, { address }]) => [name, { type: "Bytes", data: address }]));
}

function documentTemplate(): object {
  return {
    kind: "file/ipfs",
    name: "Content",
    mapping: {
      kind: "ethereum/events",
      apiVersion: API_VERSION,
      language: "wasm/assemblyscript",
      file: "./src/content.ts",
      handler: "handleContent",
      entities: ["Content"],
      abis: [{ name: "Members", file: "./abis/Members.json" }],
    },
  };
}

function signature({ name, inputs }: AbiEvent): string {
  const parameters = inputs.map((input) => `${input.indexed ? "indexed " : ""}${typeOf(input)}`);
  return `${name}(${parameters.join(",")})`;
}

function typeOf(parameter: AbiParameter): string {
  if (!("components" in parameter)) return parameter.type;
  return parameter.type.replace("tuple", `(${parameter.components.map(typeOf).join(",")})`);
}

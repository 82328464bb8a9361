import type { Deployment } from "@engine/protocol/deployment";
import {
  invalidFields,
  isBoolean,
  isListOf,
  isObject,
  isOptional,
  isText,
  isWebAddress,
  isWhole,
} from "@/lib/check.ts";

const address = isText(42, /^0x[0-9a-fA-F]{40}$/);
const contract = isObject({ address, startBlock: isWhole() });

const MOST_PERSONAS = 200;

/** As much of a deployment as the app relies on; `parseDeployment` of the protocol knows the whole. */
const deployment = {
  chainId: isWhole(1),
  name: isText(200, /./),
  startBlock: isWhole(),
  contracts: isObject({
    AccessManager: contract,
    Timelock: contract,
    Forwarder: contract,
    Members: contract,
    VoteToken: contract,
    Ideas: contract,
    Rounds: contract,
    Reviews: contract,
  }),
  personas: isOptional(isListOf(isObject({ name: isText(200), account: isWhole(), address }), MOST_PERSONAS)),
};

const fields = {
  deployment: isObject(deployment),
  rpcUrl: isWebAddress,
  graphqlUrl: isWebAddress,
  contentUrl: isWebAddress,
  local: isBoolean,
};

/** Where this page's chain, index and documents are. Written into the page by whoever serves it. */
export interface EngineConfig {
  deployment: Deployment;
  rpcUrl: string;
  graphqlUrl: string;
  contentUrl: string;
  /** Whether this is the chain of `npm start`: personas exist there. */
  local: boolean;
}

/** What is wrong with a page's configuration, in words for the person who deployed it. */
export class EngineConfigError extends Error {
  override name = "EngineConfigError";
}

/**
 * Parses the text of `<script id="engine-config">`.
 * @throws EngineConfigError naming each field that is missing or malformed.
 */
export function parseEngineConfig(text: string): EngineConfig {
  if (text.trim() === "") throw new EngineConfigError("The page carries no configuration.");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new EngineConfigError("The configuration is not valid JSON.");
  }
  const faults = invalidFields(fields, json).flatMap((name) =>
    name === "deployment" ? deploymentFaults(json) : [name],
  );
  if (faults.length > 0) throw new EngineConfigError(`Missing or malformed: ${faults.join(", ")}`);
  return json as EngineConfig;
}

function deploymentFaults(json: unknown): string[] {
  const given = (json as { deployment?: unknown } | null)?.deployment;
  return invalidFields(deployment, given).map((name) => `deployment.${name}`);
}

/** Reads this page's configuration. Synchronous, so that the first paint waits for no request. */
export function readEngineConfig(): EngineConfig {
  return parseEngineConfig(document.getElementById("engine-config")?.textContent ?? "");
}

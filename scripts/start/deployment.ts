import { existsSync, readFileSync } from "node:fs";
import { type Deployment, parseDeployment } from "@engine/protocol/deployment";
import { deployAll } from "../deploy/deploy-all.ts";
import { blockHead, rpc } from "../lib/json-rpc.ts";

/** @throws DeploymentError if the file is not a deployment. */
export function readDeployment(file: string): Deployment {
  return parseDeployment(JSON.parse(readFileSync(file, "utf8")));
}

function readable(file: string): Deployment | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readDeployment(file);
  } catch {
    return undefined;
  }
}

/** Whether the file tells of this very chain and every contract in it has code there. @throws if the chain is silent. */
export async function isDeployed(rpcUrl: string, file: string): Promise<boolean> {
  const deployment = readable(file);
  if (!deployment || deployment.genesisHash !== (await blockHead(rpcUrl, 0)).hash) return false;
  const addresses = Object.values(deployment.contracts).map(({ address }) => address);
  const codes = await Promise.all(
    addresses.map((address) => rpc<string>(rpcUrl, "eth_getCode", [address, "latest"])),
  );
  return codes.every((code) => code !== "0x");
}

export interface DeployOptions {
  rpcUrl: string;
  deploymentFile: string;
  /** Keeps the journal of an unfinished deployment. */
  dataDir: string;
  /** File of the organisation; the bakery by default. */
  organisation?: string | undefined;
  /** Called with the step under way. */
  detail?: (text: string) => void;
}

/** Puts the contracts on the chain, or finishes what was begun, and writes the file. @throws Fault with the reason. */
export async function deployContracts({ detail, organisation, ...where }: DeployOptions): Promise<void> {
  const wanted = { ...where, ...(organisation && { organisation }) };
  await deployAll({ ...wanted, report: ({ number, of, step }) => detail?.(`${number}/${of} ${step.title}`) });
}

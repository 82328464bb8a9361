import type { Deployment } from "@engine/protocol/deployment";
import { Fault } from "../../lib/fault.ts";
import { CONTRACT_NAMES, type ContractName } from "../contracts.ts";
import { createdIn } from "../deployment-file.ts";
import { compiledSource } from "./compiled-source.ts";
import { type Match, type Target, verifySource } from "./sourcify.ts";

export interface PublishOptions extends Pick<Target, "server" | "pollMs"> {
  report: (name: ContractName, result: Match | Fault) => void;
}

/**
 * Has the source of every contract of a deployment published, one after the other; one that fails stops none.
 * Sourcify passes on what it has verified to Etherscan and Blockscout. No key is needed.
 * @returns Whether all are published.
 */
export async function publishSources(
  deployment: Deployment,
  { report, ...server }: PublishOptions,
): Promise<boolean> {
  const created = createdIn(deployment);
  let complete = true;
  for (const name of CONTRACT_NAMES) {
    const address = created[name]?.address;
    if (!address) continue;
    try {
      const target = { ...server, chainId: deployment.chainId, address };
      report(name, await verifySource(target, await compiledSource(name)));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      complete = false;
      report(name, error);
    }
  }
  return complete;
}

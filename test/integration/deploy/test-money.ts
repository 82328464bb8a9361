import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadArtifacts } from "../../../scripts/deploy/artifacts.ts";
import { repoRoot } from "../../../scripts/lib/paths.ts";
import type { TestChain } from "./test-chain.ts";

/** The organisation of test networks. */
export const TESTNET = join(repoRoot, "scripts/deploy/organisations/bakery-testnet.json");

/** Address of that organisation's money. */
export const TESTNET_MONEY: string = JSON.parse(readFileSync(TESTNET, "utf8")).settlementToken;

/** Puts a token where that organisation expects its money, without a block. */
export async function placeMoney(chain: TestChain): Promise<void> {
  await chain.rpc("anvil_setCode", [TESTNET_MONEY, (await loadArtifacts()).LocalMoney.deployedBytecode]);
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sealDocument } from "@engine/protocol/seal";
import type { ContentTypedData } from "@engine/protocol/upload";
import { zeroAddress } from "viem";
import type { LocalAccount } from "viem/accounts";
import { localChainId } from "../../../scripts/start/local-chain.ts";
import type { ContentStoreConfig } from "../../src/config.ts";
import { startContentStore } from "../../src/content-store.ts";
import type { TestChain } from "./test-chain.ts";

/** The page that may store documents in these tests. */
export const OWN_ORIGIN = "http://localhost:3000";

/** For stores that never ask the chain. */
export const NO_CHAIN = { rpcUrl: "http://127.0.0.1:1", chainId: localChainId, members: zeroAddress };

/** Starts a store in a folder of its own, which `stop` removes. */
export async function startTestStore(
  chain: Pick<TestChain, "rpcUrl" | "chainId" | "members">,
  changes: Partial<ContentStoreConfig> = {},
) {
  const dataDir = await mkdtemp(join(tmpdir(), "content-store-"));
  const { rpcUrl, chainId, members } = chain;
  const config = {
    ...{ host: "127.0.0.1", port: 0, dataDir, origins: [OWN_ORIGIN], enableAdd: false },
    ...{ rpcUrl, chainId, members },
    ...changes,
  };
  const store = await startContentStore(config);
  return {
    ...store,
    config,
    dataDir,
    stop: async () => {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

export type TestStore = Awaited<ReturnType<typeof startTestStore>>;

/** Who asks a store on the local chain, for the protocol's client. */
export function clientFor(url: string, account: LocalAccount) {
  const sign = (typedData: ContentTypedData) => account.signTypedData(typedData);
  return { url, chainId: localChainId, account: account.address, sign };
}

/** What `/health` answers. */
export async function healthOf({
  url,
}: TestStore): Promise<{ ok: boolean; documents: number; freeBytes: number }> {
  const response = await fetch(`${url}/health`);
  return (await response.json()) as { ok: boolean; documents: number; freeBytes: number };
}

/** A short sealed document; each call makes another one. */
export function sealReason() {
  return sealDocument({ kind: "reason", language: "en", text: "The oven is new and the dough is not." });
}

/** A sealed document of about three bytes for each character of its proposal, which has 20,000 at most. */
export function sealIdea(characters: number) {
  const fields = { title: "Night bread", problem: "p", proposal: "粉".repeat(characters), benefit: "b" };
  return sealDocument({ kind: "idea", language: "en", ...fields });
}

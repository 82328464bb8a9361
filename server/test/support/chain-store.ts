import type { LocalAccount } from "viem";
import { afterAll, beforeAll } from "vitest";
import type { ContentStoreConfig } from "../../src/config.ts";
import { startTestChain, type TestChain } from "./test-chain.ts";
import { startTestStore, type TestStore } from "./test-store.ts";

/** A store over a chain that knows these members, for the tests of a file. */
export function useChainStore(members: readonly LocalAccount[], changes: Partial<ContentStoreConfig> = {}) {
  const world = {} as { chain: TestChain; store: TestStore };
  beforeAll(async () => {
    world.chain = await startTestChain();
    for (const member of members) await world.chain.admit(member.address);
    world.store = await startTestStore(world.chain, changes);
  });
  afterAll(async () => {
    await world.store?.stop();
    await world.chain?.stop();
  });
  return world;
}

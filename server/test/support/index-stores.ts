import { afterAll, beforeAll } from "vitest";
import { NO_CHAIN, startTestStore, type TestStore } from "./test-store.ts";

/** Where nothing ever answers. */
export const NOBODY = "http://127.0.0.1:1/";

/** A store that was told of no index, and one whose index is dead, for the tests of a `describe`. */
export function useIndexStores() {
  const stores = {} as { withoutIndex: TestStore; withDeadIndex: TestStore };
  beforeAll(async () => {
    stores.withoutIndex = await startTestStore(NO_CHAIN);
    stores.withDeadIndex = await startTestStore(NO_CHAIN, {
      feeds: { organisation: "Bakery", graphqlUrl: NOBODY },
    });
  });
  afterAll(async () => {
    await stores.withoutIndex?.stop();
    await stores.withDeadIndex?.stop();
  });
  return stores;
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AddressLimit } from "../../src/access/address-limit.ts";
import { Refusal } from "../../src/refusal.ts";
import { send } from "../support/raw-request.ts";
import { NO_CHAIN, startTestStore, type TestStore } from "../support/test-store.ts";

const MINUTE = 60_000;
const NOW = 29_000_000 * MINUTE;

function refusalOf(act: () => void): Refusal | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe("AddressLimit", () => {
  it("turns an address away beyond its limit, says until when, and no other", () => {
    const limit = new AddressLimit(2);
    limit.take("a", NOW + 1_000);
    limit.take("a", NOW + 2_000);
    const refusal = refusalOf(() => limit.take("a", NOW + 17_500));
    expect(refusal).toMatchObject({ status: 429, code: "tooManyRequests", headers: { "retry-after": "43" } });
    expect(refusal?.next).toContain("43 seconds");
    expect(refusalOf(() => limit.take("b", NOW + 17_500))).toBeUndefined();
    expect(limit.turnedAway).toBe(1);
  });

  it("takes again in the minute that it named", () => {
    const limit = new AddressLimit(1);
    limit.take("a", NOW + 59_999);
    expect(refusalOf(() => limit.take("a", NOW + 59_999))?.headers["retry-after"]).toBe("1");
    expect(refusalOf(() => limit.take("a", NOW + MINUTE))).toBeUndefined();
  });
});

describe("threat 50: what writes or costs work", () => {
  const LIMITED = [
    ["POST", "/documents"],
    ["DELETE", `/documents/0x${"0".repeat(64)}`],
    ["POST", "/relay/requests"],
    ["POST", "/relay/ballots"],
    ["GET", `/relay/nonces/0x${"0".repeat(40)}`],
    ["GET", "/feeds/decisions.atom"],
    ["GET", "/share/ideas/1"],
    ["GET", "/share/ideas/1.png"],
  ] as const;
  let store: TestStore;
  /** As a proxy on the same machine sends it on. */
  const ask = (method: string, path: string, client?: string) =>
    send(store.url, { method, path, headers: client ? { "x-forwarded-for": client } : {} });

  beforeAll(async () => {
    store = await startTestStore(NO_CHAIN, { requestsPerMinute: 0, proxies: 1 });
  });
  afterAll(async () => {
    await store?.stop();
  });

  it.each(LIMITED)(
    "%s %s is limited by address, but not for programs on this machine",
    async (method, path) => {
      const answer = await ask(method, path, "203.0.113.7");
      expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([429, "tooManyRequests"]);
      expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
      expect((await ask(method, path)).status).not.toBe(429);
    },
  );

  it.each(["/health", "/relay", `/ipfs/bafkrei${"a".repeat(52)}`])("reading %s is not", async (path) => {
    expect((await ask("GET", path, "203.0.113.7")).status).not.toBe(429);
  });

  it("is counted for the operator", async () => {
    const count = async () =>
      Number(/^requests_limited_total (\d+)$/m.exec((await ask("GET", "/metrics")).text)?.[1]);
    const before = await count();
    await ask("POST", "/documents", "203.0.113.7");
    expect(await count()).toBe(before + 1);
  });
});

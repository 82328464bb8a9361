import { readdir } from "node:fs/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { useChainStore } from "./support/chain-store.ts";
import { type RawRequest, send } from "./support/raw-request.ts";
import { healthOf, sealIdea } from "./support/test-store.ts";

const world = useChainStore([], { requestsPerMinute: 1_000_000 });

const RUNS = 1_000;
const hex = (bytes: number) =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((one) => `0x${Buffer.from(one).toString("hex")}`);
const word = fc.oneof(
  fc.constantFrom("", "0", "-1", "1e9", "null", "%00", "%ff", "..", "%2e%2e", "__proto__"),
  ...[hex(4), hex(20), hex(32), hex(65)],
  fc.string({ unit: fc.constantFrom(..."abz09-_.~%20"), maxLength: 40 }),
);
const PLACES = [
  "documents",
  "suggestions",
  "boxes",
  "relay",
  "relay/nonces",
  "relay/requests",
  "relay/ballots",
  "ipfs",
];
const path = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...PLACES, "feeds", "share/ideas", "api/v0", "health", "metrics"),
      word,
      fc.constantFrom("", "/decline", "/close", ".png"),
    )
    .map(([place, name, end]) => `/${place}/${name}${end}`),
  fc
    .constantFrom(...PLACES, "boxes/close", "boxes/reopen", "health", "metrics", "api/v0/add")
    .map((place) => `/${place}`),
);
const text = fc.string({ unit: "grapheme-ascii", maxLength: 200 });
const headers = fc.record(
  {
    ...{ "content-type": fc.constantFrom("application/json", "text/plain", "multipart/form-data", "x") },
    ...{ origin: fc.constantFrom("http://localhost:3000", "null", "http://evil.example"), "x-letter": text },
    ...{ "x-account": fc.oneof(hex(20), text), "x-claim-key": fc.oneof(hex(20), text) },
    ...{
      "x-deadline": fc.oneof(
        fc.nat().map(String),
        fc.constant(String(Math.floor(Date.now() / 1000) + 600)),
        text,
      ),
    },
    ...{ "x-signature": fc.oneof(hex(65), text), "content-encoding": fc.constantFrom("gzip", "identity") },
  },
  { requiredKeys: [] },
);
/** An idea as it should be, with some of its bytes changed. */
const damaged = (idea: Uint8Array) =>
  fc.array(fc.tuple(fc.nat(idea.length - 1), fc.nat(255)), { maxLength: 8 }).map((changes) => {
    const bytes = Uint8Array.from(idea);
    for (const [place, value] of changes) bytes[place] = value;
    return bytes;
  });

it("whatever is sent is answered, with a reason if it is refused, and none of it is kept", async () => {
  const { bytes } = await sealIdea(20);
  const request: fc.Arbitrary<RawRequest> = fc.record({
    ...{ method: fc.constantFrom("GET", "POST", "DELETE", "HEAD", "PUT", "PATCH", "OPTIONS"), path, headers },
    body: fc.oneof(fc.json(), fc.uint8Array({ maxLength: 500 }), damaged(bytes), fc.constant("")),
    chunked: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(request, async (sent) => {
      const answer = await send(world.store.url, sent);
      const isRefused = answer.status >= 400 && sent.method !== "HEAD";
      const { error } = isRefused ? JSON.parse(answer.text) : {};
      // This store has no relayer, and says so.
      if (error?.code !== "relayOff") expect(answer.status).toBeLessThan(500);
      if (!isRefused) return;
      for (const sentence of [error.title, error.reason, error.next]) expect(sentence).toMatch(/^\S.*\S$/);
      expect(answer.text).not.toMatch(/\.ts:|node_modules|stack/);
    }),
    { numRuns: RUNS },
  );
  expect(await healthOf(world.store)).toMatchObject({ ok: true, documents: 0 });
  const files = await readdir(world.store.dataDir, { recursive: true, withFileTypes: true });
  expect(files.filter((entry) => entry.isFile())).toEqual([]);
}, 120_000);

import { randomBytes } from "node:crypto";
import { cidOf } from "@engine/protocol/cid";
import type { ContentHash } from "@engine/protocol/content-hash";
import { GROUND_NAMES } from "@engine/protocol/enums";
import { CID } from "multiformats/cid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "../../../scripts/lib/poll.ts";
import { OWNER } from "../../../scripts/simulate/people.ts";
import {
  encode,
  GOOD_IDEA,
  hashOf,
  ideaBytes,
  ideaOfSize,
  SALT,
  SOUND,
  UNSOUND,
} from "./hostile-documents.ts";
import { type IndexedEngine, startIndexedEngine } from "./indexed-engine.ts";

type Hash = ContentHash;
interface Content {
  status: string;
  kind: string;
  size: number;
  [field: string]: unknown;
}

const FIELDS =
  "status kind size language title problem proposal benefit askAmount tags goal metric text name about";
const NO_HASH: Hash = `0x${"0".repeat(64)}`;
const HASH_TAIL = 2;

describe("documents named on chain", () => {
  let indexed: IndexedEngine;
  beforeAll(async () => {
    indexed = await startIndexedEngine();
    const admission = { account: OWNER.address, source: 0, unit: 0, profileHash: NO_HASH };
    await act("Members", "admit", admission);
  });
  afterAll(() => indexed.stop());

  async function act(contract: "Members" | "Ideas", name: string, ...args: unknown[]): Promise<void> {
    const allowed = await indexed.engine.act(OWNER.address, contract, name, args);
    if (!allowed) throw new Error(`${contract}.${name} was refused`);
  }

  const submit = (contentHash: Hash) =>
    act("Ideas", "submit", { challengeId: 0, channel: 0, contentHash, parents: [] });

  function serve(bytes: Uint8Array): Hash {
    const hash = hashOf(bytes);
    indexed.gateway.serve(hash, bytes);
    return hash;
  }

  /** The content of an idea's text by its hash, null while it is missing. */
  async function ideaContents(): Promise<Map<Hash, Content | null>> {
    const { ideas } = await indexed.query<{ ideas: { contentHash: Hash; content: Content | null }[] }>(
      `{ ideas(first: 1000) { contentHash content { ${FIELDS} } } }`,
    );
    return new Map(ideas.map(({ contentHash, content }) => [contentHash, content]));
  }

  /** Documents that have come show with the next block: lets blocks pass until all of these have. */
  async function arrived(hashes: readonly Hash[]): Promise<Map<Hash, Content>> {
    const all = await until(
      async () => {
        await indexed.beat();
        const contents = await ideaContents();
        return hashes.every((hash) => contents.get(hash)) && contents;
      },
      { what: "the documents to be in the index", timeoutMs: 60_000, everyMs: 300 },
    );
    return all as Map<Hash, Content>;
  }

  async function healthy(): Promise<boolean> {
    const { health, failure } = await indexed.index.state();
    return health === "healthy" && failure === undefined;
  }

  it("shows the fields of each kind, and nothing else", async () => {
    const documents = {
      unit: { kind: "unit", salt: SALT, language: "en", name: "Bakehouse" },
      profile: { kind: "profile", salt: SALT, language: "en", name: "Head baker", about: "Up at three." },
      challenge: {
        kind: "challenge",
        salt: SALT,
        language: "en",
        title: "Waste",
        goal: "Less.",
        metric: "kg",
      },
      reason: { kind: "reason", salt: SALT, language: "de", text: "Weil es geht." },
    };
    const hashes = Object.values(documents).map((document) => serve(encode(JSON.stringify(document))));
    const [unit, profile, challenge, reason] = hashes as [Hash, Hash, Hash, Hash];
    const idea = serve(ideaBytes({ title: "With a reason" }));
    const now = await indexed.engine.now();
    await act("Members", "addUnit", unit);
    await act("Members", "setProfile", profile);
    const terms = { opensAt: now, closesAt: now + 9_999, audience: 63, rubricId: 0, teamId: 0 };
    await act("Ideas", "openChallenge", terms, challenge);
    await submit(idea);
    await act("Ideas", "reject", 1, GROUND_NAMES.indexOf("OutOfScope"), reason);
    await arrived([idea]);
    const query = `{ units { content { ${FIELDS} } } members { profileContent { ${FIELDS} } }
      challenges(where: { number: 1 }) { content { ${FIELDS} } } ideas { reasonContent { ${FIELDS} } } }`;
    await until(
      async () => {
        await indexed.beat();
        const found = await indexed.query<Record<string, Record<string, Content | null>[]>>(query);
        const contents = ["units", "members", "challenges", "ideas"].map((name) =>
          Object.values(found[name]?.[0] ?? {}).at(0),
        );
        if (contents.includes(null)) return false;
        for (const [place, document] of Object.values(documents).entries()) {
          const { kind, salt, ...fields } = document;
          const shown = Object.entries(contents[place] ?? {}).filter(([, value]) => value !== null);
          const size = JSON.stringify(document).length;
          const expected = {
            status: "Verified",
            kind: kind[0]?.toUpperCase() + kind.slice(1),
            size,
            ...fields,
          };
          expect(Object.fromEntries(shown), `${kind} with ${salt}`).toEqual(expected);
        }
        return true;
      },
      { what: "texts of every kind", timeoutMs: 60_000 },
    );
  });

  it("threat 56, 58: shows every sound document, marks every unsound one, and goes on", async () => {
    const cases = { ...SOUND, ...UNSOUND };
    const hashes = Object.values(cases).map(serve);
    for (const hash of hashes) await submit(hash);
    const contents = await arrived(hashes);
    const statuses = Object.keys(cases).map((name, place) => [
      name,
      contents.get(hashes[place] as Hash)?.status,
    ]);
    const expected = Object.keys(cases).map((name) => [name, name in SOUND ? "Verified" : "Invalid"]);
    expect(statuses).toEqual(expected);
    for (const [name, bytes] of Object.entries(SOUND)) {
      const document = JSON.parse(new TextDecoder().decode(bytes));
      const { title, problem, proposal, benefit, askAmount, tags } = contents.get(hashOf(bytes)) as Content;
      const shown = { title, problem, proposal, benefit, askAmount, tags };
      const { askAmount: asked = null, tags: tagged = null } = document;
      expect(shown, name).toEqual({
        ...{ title: document.title, problem: document.problem },
        ...{ proposal: document.proposal, benefit: document.benefit },
        ...{ askAmount: asked === null ? null : String(asked), tags: tagged },
      });
    }
    for (const [name, bytes] of Object.entries(UNSOUND)) {
      const { status, kind, size, ...rest } = contents.get(hashOf(bytes)) as Content;
      expect({ status, kind, size }, name).toEqual({ status: "Invalid", kind: "Idea", size: bytes.length });
      expect(
        Object.values(rest).every((value) => value === null),
        name,
      ).toBe(true);
    }
    expect(await healthy()).toBe(true);
  });

  it("threat 58: a gateway that serves other bytes is found out", async () => {
    const promised = hashOf(ideaBytes({ title: "What was promised" }));
    indexed.gateway.serve(promised, ideaBytes({ title: "What was served" }));
    await submit(promised);
    const contents = await arrived([promised]);
    expect(contents.get(promised)).toMatchObject({ status: "Invalid", title: null });
  });

  it("threat 58: missing and oversized documents leave a gap and delay nobody", async () => {
    const missing = Array.from({ length: 30 }, () => hashOf(randomBytes(32)));
    const oversized = [ideaOfSize(65_537), ideaBytes({ proposal: "x".repeat(26_000_000) })].map(serve);
    for (const hash of [...missing, ...oversized]) await submit(hash);
    const next = serve(ideaBytes({ title: "After thirty gaps" }));
    await submit(next);
    const contents = await arrived([next]);
    expect(contents.get(next)).toMatchObject({ status: "Verified", title: "After thirty gaps" });
    expect([...missing, ...oversized].map((hash) => contents.get(hash))).toEqual(
      Array.from({ length: 32 }, () => null),
    );
    expect(await healthy()).toBe(true);
  });

  it("shows a document that comes long after it was named", async () => {
    const bytes = ideaBytes({ title: "Late, but here" });
    await submit(hashOf(bytes));
    await until(async () => indexed.gateway.requestsOf(hashOf(bytes)) > 1, { what: "a second look" });
    expect((await ideaContents()).get(hashOf(bytes))).toBeNull();
    serve(bytes);
    const contents = await arrived([hashOf(bytes)]);
    expect(contents.get(hashOf(bytes))).toMatchObject({ status: "Verified", title: "Late, but here" });
  });

  it("reads the same bytes twice where they serve as two kinds", async () => {
    const bytes = ideaBytes({ title: "An idea, and no reason" });
    const hash = serve(bytes);
    await submit(hash);
    const ideaId = await indexed.engine.read<number>("Ideas", "ideaCount");
    await arrived([hash]);
    await act("Ideas", "reject", ideaId, GROUND_NAMES.indexOf("NotNow"), hash);
    const rows = await until(
      async () => {
        await indexed.beat();
        const { documents } = await indexed.query<{ documents: { kind: string; content: Content | null }[] }>(
          `query ($hash: Bytes!) { documents(where: { hash: $hash }, orderBy: id) { kind content { status } } }`,
          { hash },
        );
        return documents.length === 2 && documents.every(({ content }) => content) && documents;
      },
      { what: "both readings" },
    );
    expect(rows.map(({ kind, content }) => [kind, content?.status])).toEqual([
      ["Idea", "Verified"],
      ["Reason", "Invalid"],
    ]);
  });

  it("hashes texts of every length as SHA-256 does", async () => {
    const base = JSON.stringify({ ...GOOD_IDEA, benefit: "" }).length;
    const lengths = Array.from({ length: 66 }, (_, index) => 1 + index);
    const documents = lengths.map((length) => ideaBytes({ benefit: "x".repeat(length) }));
    expect(new Set(documents.map(({ length }) => length % 64)).size).toBe(64);
    expect(documents[0]?.length).toBe(base + 1);
    const hashes = documents.map(serve);
    for (const hash of hashes) await submit(hash);
    const contents = await arrived(hashes);
    expect(hashes.map((hash) => contents.get(hash)?.status)).toEqual(hashes.map(() => "Verified"));
  });

  it("names every document by the CID that IPFS gives it", async () => {
    const hashes: Hash[] = [`0x${"00".repeat(31)}01`, `0x${"ff".repeat(32)}`, `0x01${"00".repeat(31)}`];
    hashes.push(...Array.from({ length: 40 }, () => hashOf(randomBytes(8))));
    for (const hash of hashes) await act("Members", "setProfile", hash);
    await indexed.catchUp();
    const { documents } = await indexed.query<{ documents: { hash: Hash; cid: string }[] }>(
      `{ documents(first: 1000, where: { kind: Profile }) { hash cid } }`,
    );
    const cids = new Map(documents.map(({ hash, cid }) => [hash, cid]));
    for (const hash of hashes) {
      expect(cids.get(hash)).toBe(cidOf(hash));
      const { version, code, multihash } = CID.parse(cids.get(hash) ?? "");
      expect([version, code, multihash.code]).toEqual([1, 0x55, 0x12]);
      expect(Buffer.from(multihash.digest).toString("hex")).toBe(hash.slice(HASH_TAIL));
    }
  });
});

import { runAudit } from "@engine/audit/audit";
import type { Deployment } from "@engine/protocol/deployment";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blockHead } from "../../../scripts/lib/json-rpc.ts";
import { until } from "../../../scripts/lib/poll.ts";
import { OWNER } from "../../../scripts/simulate/people.ts";
import { simulate } from "../../../scripts/simulate/simulate.ts";
import { hashOf, ideaBytes } from "./hostile-documents.ts";
import { type IndexedEngine, startIndexedEngine } from "./indexed-engine.ts";

const ROUNDS = 2;
const LONGEST_REORG = 30;
const MIDFLIGHT_REORG = 12;
const TWO_STARTS_MILLISECONDS = 300_000;

describe("the index when things go wrong", () => {
  let indexed: IndexedEngine;
  beforeAll(async () => {
    indexed = await startIndexedEngine({ states: "every" });
    await simulate(indexed.engine, { seed: 21, rounds: ROUNDS });
    await indexed.catchUp();
  });
  afterAll(() => indexed.stop());

  /** Every row against a replay of the logs as they stand on the chain now. */
  async function expectTruth(): Promise<void> {
    const { client, deployment } = indexed.engine;
    const { differences, checked } = await runAudit(client, deployment, {
      subgraph: indexed.index.graphqlUrl,
    });
    expect(differences).toEqual([]);
    expect(checked["index rows"]).toBeGreaterThan(300);
  }

  const submit = (contentHash: string) =>
    indexed.engine.act(OWNER.address, "Ideas", "submit", [
      { challengeId: 0, channel: 0, contentHash, parents: [] },
    ]);

  const ideas = async () =>
    (await indexed.query<{ organisation: { ideas: number } }>('{ organisation(id: "0x00000001") { ideas } }'))
      .organisation.ideas;

  it.each([1, 7, LONGEST_REORG])("threat 53: follows a reorganisation %i blocks deep", async (depth) => {
    for (let place = 0; place < LONGEST_REORG; place++) {
      expect(await submit(`0x${(place + depth * 100).toString(16).padStart(64, "1")}`)).toBe(true);
    }
    await indexed.catchUp();
    const before = await ideas();
    await indexed.engine.chain.rpc("anvil_reorg", [depth, []]);
    await indexed.beat();
    expect(await ideas()).toBe(before - depth);
    await expectTruth();
  });

  it("threat 53: follows a reorganisation that puts other transactions in the place of the old ones", async () => {
    for (let place = 0; place < 5; place++) await submit(`0x${String(place).padStart(64, "2")}`);
    await indexed.catchUp();
    const before = await ideas();
    await indexed.engine.chain.rpc("anvil_rollback", [5]);
    for (let place = 0; place < 7; place++) await submit(`0x${String(place).padStart(64, "3")}`);
    await indexed.beat();
    expect(await ideas()).toBe(before + 2);
    await expectTruth();
  });

  it("threat 53: texts survive a reorganisation, named again or still named", async () => {
    const [lost, kept] = ["Named again", "Still named"].map((title) => ideaBytes({ title })) as [
      Uint8Array,
      Uint8Array,
    ];
    for (const bytes of [lost, kept]) indexed.gateway.serve(hashOf(bytes), bytes);
    const shown = async (bytes: Uint8Array) => {
      await indexed.beat();
      const { ideas } = await indexed.query<{ ideas: { content: { title: string } | null }[] }>(
        "query ($hash: Bytes!) { ideas(where: { contentHash: $hash }) { content { title } } }",
        { hash: hashOf(bytes) },
      );
      return ideas[0]?.content?.title;
    };
    await submit(hashOf(kept));
    await submit(hashOf(lost));
    for (const bytes of [kept, lost]) await until(() => shown(bytes), { what: "the text" });
    const { number: head } = await blockHead(indexed.engine.chain.url);
    const { ideas: rows } = await indexed.query<{ ideas: { submission: { block: string }[] }[] }>(
      `query ($hash: Bytes!) {
        ideas(where: { contentHash: $hash }) { submission: versions(first: 1) { block } }
      }`,
      { hash: hashOf(lost) },
    );
    const depth = head - Number(rows[0]?.submission[0]?.block) + 1;
    await indexed.engine.chain.rpc("anvil_reorg", [depth, []]);
    expect(await shown(lost)).toBeUndefined();
    await until(() => shown(kept), { what: "the text that is still named" });
    await submit(hashOf(lost));
    await until(() => shown(lost), { what: "the text that is named again" });
    await expectTruth();
  });

  it.each(["Graph Node", "PostgreSQL"])(
    "threat 55: %s killed in mid-sync shows nothing partial as complete, and an empty database fills to the same",
    async (name) => {
      // Each start makes the database anew, so that it begins with the first block.
      await indexed.restartIndex();
      const service = indexed.index.services.find((one) => one.name === name);
      const { block } = await indexed.index.state();
      process.kill(service?.pid ?? 0, "SIGKILL");
      await service?.exited;
      const { number: head } = await blockHead(indexed.engine.chain.url);
      expect(block).toBeLessThan(head);
      const shown = await indexed
        .query<{ _meta: { block: { number: number } } }>("{ _meta { block { number } } }")
        .catch(() => undefined);
      expect(shown?._meta.block.number ?? block).toBeLessThan(head);
      await indexed.restartIndex();
      await indexed.catchUp();
      await expectTruth();
    },
    TWO_STARTS_MILLISECONDS,
  );

  it("threat 53: follows a reorganisation 12 blocks deep in mid-sync", async () => {
    await indexed.restartIndex();
    const { block } = await indexed.index.state();
    await indexed.engine.chain.rpc("anvil_reorg", [MIDFLIGHT_REORG, []]);
    expect(block).toBeLessThan((await blockHead(indexed.engine.chain.url)).number - MIDFLIGHT_REORG);
    await indexed.beat();
    await expectTruth();
  });

  it("threat 61: refuses queries without measure", async () => {
    const deep = (levels: number) =>
      `{ members(first: 1) { number ${"admittedBy { number ".repeat(levels)} ${"}".repeat(levels)} } }`;
    const wide = (first: number) =>
      `{ teams(first: ${first}) { pilots(first: ${first}) { verdicts(first: ${first}) { pilot { evidence(first: ${first}) { id } } } } } }`;
    await expect(indexed.query(deep(3))).resolves.toBeDefined();
    await expect(indexed.query(deep(8))).rejects.toThrow(/depth/i);
    await expect(indexed.query(deep(50))).rejects.toThrow();
    await expect(indexed.query("{ ideas(first: 1000) { id } }")).resolves.toBeDefined();
    await expect(indexed.query("{ ideas(first: 1001) { id } }")).rejects.toThrow(/first/);
    await expect(indexed.query("{ ideas(skip: 1000000) { id } }")).rejects.toThrow(/skip/);
    await expect(indexed.query(wide(1000))).rejects.toThrow(/exceeds the limit/);
  });

  it("threat 59: handlers bear events whose beginning they never saw", async () => {
    const { number: head } = await blockHead(indexed.engine.chain.url);
    const { contracts } = indexed.engine.deployment;
    const middle = Math.floor((contracts.Rounds.startBlock + head) / 2);
    const from = (startBlock: number, names: readonly (keyof Deployment["contracts"])[]) =>
      Object.fromEntries(names.map((name) => [name, { ...contracts[name], startBlock }]));
    const partial = [
      from(head + 1_000, ["Members"]),
      from(middle, ["Ideas", "Rounds", "VoteToken", "AccessManager"]),
    ];
    for (const late of partial) {
      const deployment = { ...indexed.engine.deployment, contracts: { ...contracts, ...late } };
      await indexed.restartIndex(deployment);
      await indexed.beat();
      const { health, failure } = await indexed.index.state();
      expect({ health, failure }).toEqual({ health: "healthy", failure: undefined });
    }
  }, 300_000);
});

import { ABIS } from "@engine/audit/contracts";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { CHANNEL_NAMES, REVIEW_RESULT_NAMES, SOURCE_NAMES } from "@engine/protocol/enums";
import { hashInvitation, invitationTypedData, redemptionTypedData } from "@engine/protocol/invitation";
import { kudosTypedData } from "@engine/protocol/kudos";
import { fetchErrand, handIn } from "@engine/protocol/relay-client";
import fc from "fast-check";
import { type Abi, type Hex, toHex, zeroHash } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBallot } from "../../../scripts/bench/open-ballot.ts";
import { until } from "../../../scripts/lib/poll.ts";
import type { ContentStore } from "../../../server/src/content-store.ts";
import { startRpcProxy } from "../../support/rpc-proxy.ts";
import { badInputs } from "./support/bad-inputs.ts";
import { endSealing, openReview, SCORECARD, scorecardLetters, standingOf } from "./support/judging.ts";
import {
  carried,
  ended,
  nextNonce,
  relayer,
  signIdea,
  signRequest,
  startRelay,
  startWorld,
  type World,
} from "./support/world.ts";

const MEMBERS = 4;
const RICH = toHex(10n ** 20n);

let world: World;
let store: ContentStore;
let stranger: ReturnType<typeof newcomer>;

const newcomer = () => privateKeyToAccount(generatePrivateKey());
const member = (number: number) => world.members[number] ?? newcomer();
const errorOf = async (promise: Promise<unknown>) => {
  const error = (await promise.catch((thrown: unknown) => thrown)) as { code: string; message: string };
  return error.code;
};
const metric = async (url: string, name: string) =>
  Number(new RegExp(`^${name} (\\d+)$`, "m").exec(await (await fetch(`${url}/metrics`)).text())?.[1]);
const read = <T>(contract: "Ideas" | "Members" | "Kudos", functionName: string, args: unknown[] = []) =>
  world.boss.readContract({
    ...{ address: world.deployment.contracts[contract].address, functionName, args },
    abi: ABIS[contract] as Abi,
  }) as Promise<T>;

beforeAll(async () => {
  world = await startWorld(MEMBERS);
  await openBallot({ ...world, rpcUrl: world.chain.url }, 3);
  stranger = newcomer();
  store = await startRelay(world, { name: "relay", env: { RELAYER_STUCK_SECONDS: "1" } });
});
afterAll(async () => {
  await store?.close();
  await world?.chain.stop();
});

describe("what it refuses", () => {
  it("threat 52: a hundred bad inputs and more, each with its code and what to do, and pays for none", async () => {
    const bad = await badInputs(world, member(0), stranger);
    expect(bad.length).toBeGreaterThanOrEqual(100);
    const before = await world.chain.rpc("eth_getTransactionCount", [relayer.address, "latest"]);
    for (const { title, kind = "requests", body, type = "application/json", status, code } of bad) {
      const raw = typeof body === "string" || body instanceof Uint8Array;
      const init = {
        method: "POST",
        headers: { "content-type": type },
        body: raw ? body : JSON.stringify(body),
      };
      const response = await fetch(`${store.url}/relay/${kind}`, init as RequestInit);
      const text = await response.text();
      const { error } = JSON.parse(text);
      expect([title, response.status, error?.code]).toEqual([title, status, code]);
      for (const sentence of [error.title, error.reason, error.next])
        expect(sentence, title).toMatch(/^\S.*\S$/);
      expect(text, title).not.toMatch(/\.ts:|node_modules|127\.0\.0\.1/);
    }
    expect(await world.chain.rpc("eth_getTransactionCount", [relayer.address, "latest"])).toBe(before);
    expect(await (await fetch(`${store.url}/relay`)).json()).toMatchObject({
      on: true,
      waiting: 0,
      inFlight: 0,
    });
  });

  it("whatever else is sent, and any letter of which a sign was changed, with a reason, and pays for none", async () => {
    const letter = JSON.stringify(await signIdea(world, member(0), 900));
    const before = await world.chain.rpc("eth_getTransactionCount", [relayer.address, "latest"]);
    const kind = fc.constantFrom("requests", "ballots", "scorecards", "kudos");
    const body = fc.oneof(
      fc.json(),
      fc.tuple(fc.nat(letter.length - 1), fc.constantFrom(...'09afg-."{}[],\u0000é')).map(([place, sign]) => {
        return letter.slice(0, place) + sign + letter.slice(place + 1);
      }),
    );
    await fc.assert(
      fc.asyncProperty(kind, body, async (name, sent) => {
        // In small or large letters an address is the same.
        if (sent.toLowerCase() === letter.toLowerCase()) return;
        const headers = { "content-type": "application/json" };
        const answer = await fetch(`${store.url}/relay/${name}`, { method: "POST", headers, body: sent });
        const { error } = (await answer.json()) as { error: Record<"title" | "reason" | "next", string> };
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        for (const sentence of [error.title, error.reason, error.next]) expect(sentence).toMatch(/^\S.*\S$/);
      }),
      { numRuns: 500 },
    );
    expect(await world.chain.rpc("eth_getTransactionCount", [relayer.address, "latest"])).toBe(before);
  });

  it("pages of strangers, names that are none, and everything where there is no key", async () => {
    const headers = { origin: "https://evil.example", "content-type": "application/json" };
    const foreign = await fetch(`${store.url}/relay/requests`, { method: "POST", headers, body: "{}" });
    expect(foreign.status).toBe(403);
    expect(await errorOf(fetchErrand(store.url, "requests", zeroHash))).toBe("unknownErrand");
    expect(await errorOf(handIn(store.url, "money", {}))).toBe("unknownPath");
  });
});

describe("what it carries", () => {
  it("a member's request without any ether of theirs, once", async () => {
    const letter = await signIdea(world, member(0), 10);
    const before = await read<number>("Ideas", "ideaCount");
    const record = await carried(store.url, "requests", letter);
    expect(record).toMatchObject({ state: "done", block: expect.any(Number) });
    expect(await read("Ideas", "ideaCount")).toBe(before + 1);
    const { id: authorId } = await read<{ id: number }>("Members", "memberAt", [member(0).address]);
    expect(await read("Ideas", "ideaOf", [before + 1])).toMatchObject({ authorId });
    expect(await errorOf(handIn(store.url, "requests", letter))).toBe("alreadyDone");
    const again = await signIdea(world, member(0), 11, { nonce: BigInt(letter.nonce) });
    expect(await errorOf(handIn(store.url, "requests", again))).toBe("nonceUsed");
  });

  it("what somebody without a wallet left in a box, for a member without any ether who files it", async () => {
    const [filer, claimKey] = [member(3), newcomer().address];
    await world.chain.rpc("anvil_setBalance", [filer.address, "0x0"]);
    const channel = CHANNEL_NAMES.indexOf("SuggestionBox");
    const submission = { challengeId: 0, channel, contentHash: toHex(12, { size: 32 }), parents: [] };
    const source = SOURCE_NAMES.indexOf("Customer");
    const args = [submission, source, claimKey];
    const before = await read<number>("Ideas", "ideaCount");
    const letter = await signRequest(world, filer, "Ideas", "submitFor", args);
    expect(await carried(store.url, "requests", letter)).toMatchObject({ state: "done" });
    expect(await read("Ideas", "ideaCount")).toBe(before + 1);
    expect(await read("Ideas", "ideaOf", [before + 1])).toMatchObject({ authorId: 0, channel });
    const { id: filedById } = await read<{ id: number }>("Members", "memberAt", [filer.address]);
    const filed = await world.boss.getContractEvents({
      ...{ address: world.deployment.contracts.Ideas.address, abi: ideasAbi, eventName: "IdeaFiled" },
      fromBlock: 0n,
    });
    expect(filed.at(-1)?.args).toMatchObject({ ideaId: before + 1, filedById, source, claimKey });
    expect(await world.chain.rpc("eth_getBalance", [filer.address, "latest"])).toBe("0x0");
  });

  it("threat 47: several of one member in their order", async () => {
    const first = await nextNonce(store.url, member(1));
    const letters = [0n, 1n, 2n].map((ahead) =>
      signIdea(world, member(1), 20 + Number(ahead), { nonce: first + ahead }),
    );
    const records = [];
    for (const letter of letters) records.push(await handIn(store.url, "requests", await letter));
    for (const { id } of records)
      expect(await ended(store.url, "requests", id)).toMatchObject({ state: "done" });
    expect(await nextNonce(store.url, member(1))).toBe(first + 3n);
  });

  it("thanks by signature, and they count", async () => {
    const { chainId, contracts } = world.deployment;
    const { timestamp } = await world.chain.rpc<{ timestamp: Hex }>("eth_getBlockByNumber", [
      "pending",
      false,
    ]);
    const thanks = { giver: member(2).address, toId: 1, amount: 2, noteHash: toHex(5, { size: 32 }) };
    const deadline = BigInt(timestamp) + 600n;
    const kudos = { chainId, address: contracts.Kudos.address };
    const signature = await member(2).signTypedData(
      kudosTypedData(kudos, { ...thanks, nonce: 0n, deadline }),
    );
    const letter = { chainId, ...thanks, deadline: deadline.toString(), signature };
    const { id: fromId } = await read<{ id: number }>("Members", "memberAt", [member(2).address]);
    const before = await read<number>("Kudos", "allowanceLeft", [fromId]);
    expect(await carried(store.url, "kudos", letter)).toMatchObject({ state: "done" });
    const given = await world.boss.getContractEvents({
      ...{ address: contracts.Kudos.address, abi: kudosAbi, eventName: "KudosGiven", fromBlock: 0n },
    });
    const { noteHash } = thanks;
    expect(given.map(({ args }) => args)).toMatchObject([
      { fromId, toId: 1, amount: 2, noteHash, received: 2 },
    ]);
    expect(await read("Kudos", "allowanceLeft", [fromId])).toBe(before - 2);
    expect(await errorOf(handIn(store.url, "kudos", letter))).toBe("alreadyDone");
  });

  it("sealed scorecards by signature and their opening as requests, and they decide", async () => {
    const reviewId = await openReview(world);
    const letters = await Promise.all(
      world.members.map((reviewer) => scorecardLetters(world, reviewer, reviewId)),
    );
    const done = letters.map(() => "done");
    const seals = letters.map(({ sealed }) => carried(store.url, "scorecards", sealed));
    expect((await Promise.all(seals)).map(({ state }) => state)).toEqual(done);
    expect(await standingOf(world, reviewId)).toMatchObject({ commitments: MEMBERS, scorecards: 0 });

    await endSealing(world, reviewId);
    const openings = letters.map(async ({ open }) => carried(store.url, "requests", await open()));
    expect((await Promise.all(openings)).map(({ state }) => state)).toEqual(done);
    const { scorecards, sums } = await standingOf(world, reviewId);
    expect(scorecards).toBe(MEMBERS);
    expect(sums.weight).toBeGreaterThan(0n);
    expect(sums).toMatchObject({
      feasibility: sums.weight * BigInt(SCORECARD.feasibility),
      impact: sums.weight * BigInt(SCORECARD.impact),
      alignment: sums.weight * BigInt(SCORECARD.alignment),
    });

    const closing = await signRequest(world, member(0), "Reviews", "closeReview", [reviewId]);
    expect(await carried(store.url, "requests", closing)).toMatchObject({ state: "done" });
    expect((await standingOf(world, reviewId)).result).toBe(REVIEW_RESULT_NAMES.indexOf("Ready"));
  });

  it("the first step of somebody with an invitation, and from then on the next ones", async () => {
    const { chainId, contracts } = world.deployment;
    const members = { chainId, address: contracts.Members.address };
    const key = newcomer();
    const invitation = { key: key.address, source: 0, unit: 0, uses: 1, expiresAt: 2 ** 40 - 1 };
    const inviter = world.boss.account;
    const inviterSignature = await world.boss.signTypedData(invitationTypedData(members, invitation));
    const redemption = { invitation: hashInvitation(invitation), account: stranger.address };
    const keySignature = await key.signTypedData(redemptionTypedData(members, redemption));
    const args = [invitation, inviter.address, inviterSignature, keySignature];
    const letter = await signRequest(world, stranger, "Members", "redeem", args);
    expect(await carried(store.url, "requests", letter)).toMatchObject({ state: "done" });
    const idea = await signIdea(world, stranger, 30);
    expect(await carried(store.url, "requests", idea)).toMatchObject({ state: "done" });
  });
});

describe("what goes wrong around it", () => {
  it("threat 49: raises the fee of a transaction that no block takes, and follows the one that is taken", async () => {
    await world.chain.rpc("evm_setAutomine", [false]);
    const { id } = await handIn(store.url, "requests", await signIdea(world, member(0), 40));
    const sent = async () => (await fetchErrand(store.url, "requests", id)).hash;
    const first = await until(sent, { what: "a transaction", everyMs: 10 });
    await until(async () => (await metric(store.url, "relay_replacements_total")) > 0, {
      what: "a higher fee",
    });
    await world.chain.rpc("evm_setAutomine", [true]);
    await world.chain.rpc("evm_mine");
    const record = await ended(store.url, "requests", id);
    expect(record.state).toBe("done");
    expect(record.hash).not.toBe(first);
    expect(await world.chain.rpc("eth_getTransactionReceipt", [first])).toBeNull();
  });

  it("threat 50: keeps what it took while its account is empty, and takes no more", async () => {
    await world.chain.rpc("evm_setAutomine", [false]);
    const taken = await handIn(store.url, "requests", await signIdea(world, member(1), 50));
    await world.chain.rpc("anvil_setBalance", [relayer.address, "0x0"]);
    expect(
      await errorOf(signIdea(world, member(2), 51).then((letter) => handIn(store.url, "requests", letter))),
    ).toBe("relayerEmpty");
    await until(async () => (await metric(store.url, "relay_balance_low")) === 1, { what: "the alarm" });
    await world.chain.rpc("anvil_setBalance", [relayer.address, RICH]);
    await world.chain.rpc("evm_setAutomine", [true]);
    await world.chain.rpc("evm_mine");
    expect(await ended(store.url, "requests", taken.id)).toMatchObject({ state: "done" });
  });

  it("says that the chain is silent, and goes on where it was once it speaks", async () => {
    let silent = false;
    const proxy = await startRpcProxy(world.chain.url, { status: () => (silent ? 503 : undefined) });
    const other = await startRelay(world, { name: "silent", rpcUrl: proxy.url });
    const letter = await signIdea(world, member(3), 60);
    await carried(other.url, "requests", letter);
    silent = true;
    const next = await signIdea(world, member(3), 61);
    expect(await errorOf(handIn(other.url, "requests", next))).toBe("chainUnavailable");
    silent = false;
    expect(await carried(other.url, "requests", next)).toMatchObject({ state: "done" });
    await other.close();
    await proxy.stop();
  });

  it("threat 50: ends a member's day and everybody's at their limits, a restart included", async () => {
    const env = { RELAYER_ERRANDS_PER_DAY: "1", RELAYER_GAS_PER_DAY: "3000000" };
    const handInIdea = async (url: string, who: number, seed: number) =>
      carried(url, "requests", await signIdea(world, member(who), seed));
    const first = await startRelay(world, { name: "limited", env });
    expect(await handInIdea(first.url, 2, 70)).toMatchObject({ state: "done" });
    await first.close();
    const second = await startRelay(world, { name: "limited", env });
    expect(await errorOf(handInIdea(second.url, 2, 71))).toBe("quotaExhausted");
    expect(await handInIdea(second.url, 0, 72)).toMatchObject({ state: "done" });
    await second.close();
    const frugal = await startRelay(world, {
      name: "limited",
      env: { ...env, RELAYER_GAS_PER_DAY: "900000" },
    });
    expect(await errorOf(handInIdea(frugal.url, 3, 73))).toBe("budgetExhausted");
    await frugal.close();
  });
});

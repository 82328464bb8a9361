import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hex } from "viem";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Books } from "../../src/relay/books.ts";
import type { Errand, Shipment } from "../../src/relay/errand.ts";
import { Journal } from "../../src/relay/journal.ts";

const NOW = Date.UTC(2026, 4, 5, 12);
const DAY = 86_400_000;
const hash = (number: number): Hex => `0x${number.toString(16).padStart(64, "0")}`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "relay-books-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** The books as they are after a restart. */
async function reopened(now = NOW): Promise<Books> {
  const books = new Books(new Journal(folder, folder));
  await books.load(now);
  return books;
}

function errand(number: number, change: Partial<Errand> = {}): Errand {
  const signer: Hex = `0x${String(number).padStart(40, "0")}`;
  const plain = { kind: "kudos", action: "Kudos.giveKudosSigned", gas: 100, batch: "a", letter: {} } as const;
  return { id: hash(number), signer, memberId: number, receivedAt: NOW + number, ...plain, ...change };
}

function shipment(number: number, errandIds: readonly Hex[], change: Partial<Shipment> = {}): Shipment {
  const fees = { maxFeePerGas: "2", maxPriorityFeePerGas: "1" };
  const attempt = { hash: hash(number), raw: "0x00", signedAt: NOW, ...fees } as const;
  const call = { kind: "kudos", to: `0x${"6".repeat(40)}`, data: "0x", gas: 500 } as const;
  return {
    id: hash(number),
    nonce: number,
    ...call,
    errandIds,
    madeAt: NOW + 1_000,
    attempts: [attempt],
    ...change,
  };
}

const done = { done: true } as const;
const mined = (id: Hex, ending: { done: true } | Extract<Errand["obstacle"], object> = done) =>
  ({
    ...{ state: "mined", hash: hash(9), block: 7, gasUsed: 300 },
    endings: { [id]: ending === done ? done : { done: false, obstacle: ending } },
  }) as NonNullable<Shipment["end"]>;

describe("after a restart", () => {
  it("what was acknowledged still waits, in its order", async () => {
    const books = await reopened();
    for (const number of [2, 1, 3]) await books.take(errand(number));
    expect((await reopened()).waiting().map(({ memberId }) => memberId)).toEqual([1, 2, 3]);
  });

  it("what was written down to be sent is in flight, sent or not", async () => {
    const books = await reopened();
    await books.take(errand(1));
    await books.ship(shipment(5, [hash(1)]));
    const again = await reopened();
    expect(again.waiting()).toEqual([]);
    expect(again.inFlight()).toEqual([shipment(5, [hash(1)])]);
    expect(again.view(hash(1))).toMatchObject({ state: "sent", hash: hash(5) });
  });

  it("what was settled is done, with its block, and what failed says why", async () => {
    const obstacle = { code: "contractRefused", title: "t", reason: "r", next: "n" };
    const books = await reopened();
    for (const number of [1, 2]) await books.take(errand(number));
    await books.settle(shipment(5, [hash(1)]), mined(hash(1)));
    await books.settle(shipment(6, [hash(2)]), mined(hash(2), obstacle));
    const again = await reopened();
    expect(again.view(hash(1))).toMatchObject({ state: "done", block: 7, hash: hash(9) });
    expect(again.view(hash(2))).toMatchObject({ state: "refused", obstacle });
    expect([again.waiting(), again.inFlight()]).toEqual([[], []]);
  });

  it("what was refused once and handed in anew waits, whatever became of it then", async () => {
    const obstacle = { code: "contractRefused", title: "t", reason: "r", next: "n" };
    const books = await reopened();
    await books.take(errand(1));
    await books.settle(shipment(5, [hash(1)]), mined(hash(1), obstacle));
    await books.take(errand(1, { receivedAt: NOW + 5_000 }));
    for (const each of [books, await reopened()]) {
      expect(each.view(hash(1))).toMatchObject({ state: "queued" });
      expect(each.waiting()).toHaveLength(1);
    }
  });

  it("what a displaced transaction carried waits again", async () => {
    const books = await reopened();
    await books.take(errand(1));
    await books.settle(shipment(5, [hash(1)]), { state: "displaced" });
    for (const each of [books, await reopened()]) expect(each.waiting()).toHaveLength(1);
  });

  it("the day's gas and each member's share of it are the same", async () => {
    const books = await reopened();
    await books.take(errand(1));
    await books.ship(shipment(5, [hash(1)]));
    expect((await reopened()).ledger.gasUsed(NOW)).toBe(500);
    await books.settle(shipment(5, [hash(1)]), mined(hash(1)));
    const again = await reopened();
    expect([again.ledger.gasUsed(NOW), again.ledger.errandsOf(1, NOW)]).toEqual([300, 1]);
    expect([again.ledger.gasUsed(NOW + DAY), again.ledger.errandsOf(1, NOW + DAY)]).toEqual([0, 0]);
  });
});

describe("after a week", () => {
  it("what is finished is forgotten, and what is not is kept", async () => {
    const books = await reopened();
    for (const number of [1, 2]) await books.take(errand(number));
    await books.settle(shipment(5, [hash(1)]), mined(hash(1)));
    const later = await reopened(NOW + 8 * DAY);
    expect([later.view(hash(1)), later.waiting().length]).toEqual([undefined, 1]);
    expect((await reopened(NOW)).view(hash(1))).toBeUndefined();
  });
});

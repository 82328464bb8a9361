import { join } from "node:path";
import type { Bytes } from "@engine/protocol/canonical";
import { type ContentHash, verifyContent } from "@engine/protocol/content-hash";
import type { Address } from "viem";
import { Refusal } from "../refusal.ts";
import { BlobFolder } from "./blob-folder.ts";
import { KeyedQueue } from "./keyed-queue.ts";

/** Who did something to a document, and when (milliseconds since 1970). */
export interface Trace {
  account: Address;
  memberId: number;
  at: number;
}

/**
 * Documents by hash, and for each the trace of who stored it first. When a text is withdrawn its trace is moved away
 * and is its tombstone from then on: that works on a full disk too. A trace is written before its document and moved
 * before the document's removal, so that a crash between the two leaves nothing that cannot be withdrawn and nothing
 * withdrawn that is still served.
 */
export class DocumentStore {
  readonly #documents: BlobFolder;
  readonly #uploads: BlobFolder;
  readonly #tombstones: BlobFolder;
  readonly #queue = new KeyedQueue();
  #count = 0;

  constructor(folder: string, scratch: string) {
    this.#documents = new BlobFolder(join(folder, "documents"), scratch, (name, bytes) =>
      verifyContent(bytes, `0x${name}`),
    );
    this.#uploads = new BlobFolder(join(folder, "uploads"), scratch);
    this.#tombstones = new BlobFolder(join(folder, "withdrawn"), scratch);
  }

  /** Finishes withdrawals that a crash cut short, and counts. */
  async open(): Promise<void> {
    const stored = new Set(await this.#documents.names());
    for (const name of await this.#tombstones.names()) {
      if (stored.delete(name)) await this.#documents.remove(name);
    }
    this.#count = stored.size;
  }

  /** How many documents are stored. */
  get count(): number {
    return this.#count;
  }

  /** @throws Refusal 410 if it was withdrawn, 502 if it is damaged. */
  async read(hash: ContentHash): Promise<Bytes | undefined> {
    await this.#assertNotWithdrawn(nameOf(hash));
    return this.#documents.read(nameOf(hash));
  }

  /** @throws Refusal 410 if it was withdrawn: what was taken back stays away, whoever sends it again. */
  async has(hash: ContentHash): Promise<boolean> {
    await this.#assertNotWithdrawn(nameOf(hash));
    return (await this.#documents.inspect(nameOf(hash))) === "sound";
  }

  /** Whether it was ever stored, withdrawn since or not. */
  async wasStored(hash: ContentHash): Promise<boolean> {
    const name = nameOf(hash);
    if (await this.#tombstones.read(name)) return true;
    return (await this.#documents.inspect(name)) !== "absent";
  }

  /**
   * Stores a document under its hash, which the caller has computed. Storing it again changes nothing, but heals a
   * damaged file.
   * @throws Refusal 410, 507
   */
  async store(hash: ContentHash, bytes: Bytes, trace: Trace): Promise<"stored" | "present"> {
    const name = nameOf(hash);
    return this.#queue.run(name, async () => {
      await this.#assertNotWithdrawn(name);
      const found = await this.#documents.inspect(name);
      if (found === "sound") return "present";
      if (found === "damaged") await this.#documents.write(name, bytes);
      else await this.#storeFirst(name, bytes, trace);
      return "stored";
    });
  }

  /**
   * Removes a document's text for good.
   * @param mayWithdraw Judges by the trace of whoever stored it first.
   * @throws Refusal 404, 410, or what `mayWithdraw` throws.
   */
  async withdraw(hash: ContentHash, mayWithdraw: (uploader: Trace) => void): Promise<void> {
    const name = nameOf(hash);
    await this.#queue.run(name, async () => {
      await this.#assertNotWithdrawn(name);
      mayWithdraw(await this.#uploader(name));
      await this.#uploads.moveTo(this.#tombstones, name);
      await this.#documents.remove(name);
      this.#count--;
    });
  }

  async #storeFirst(name: string, bytes: Bytes, trace: Trace): Promise<void> {
    await this.#uploads.write(name, encode(trace));
    try {
      await this.#documents.write(name, bytes);
    } catch (error) {
      await this.#uploads.remove(name);
      throw error;
    }
    this.#count++;
  }

  async #uploader(name: string): Promise<Trace> {
    const bytes = await this.#uploads.read(name);
    // A trace without its document is left by a crash before the document was written.
    if (!bytes || (await this.#documents.inspect(name)) === "absent") throw unknown(name);
    return JSON.parse(new TextDecoder().decode(bytes)) as Trace;
  }

  async #assertNotWithdrawn(name: string): Promise<void> {
    if (await this.#tombstones.read(name)) throw withdrawn();
  }
}

function nameOf(hash: ContentHash): string {
  return hash.slice(2);
}

function encode(trace: Trace): Bytes {
  return new TextEncoder().encode(JSON.stringify(trace));
}

function unknown(name: string): Refusal {
  return new Refusal(404, "missing", {
    title: "No such document",
    reason: `Nothing was stored here under 0x${name}.`,
    next: "Check the hash, or ask another store.",
  });
}

function withdrawn(): Refusal {
  return new Refusal(410, "withdrawn", {
    title: "Withdrawn",
    reason: "The author withdrew this text. Its record on chain stands.",
    next: "Nothing: withdrawn texts do not come back.",
  });
}

import type { Address } from "viem";
import type { BlobFolder } from "../storage/blob-folder.ts";
import { KeyedQueue } from "../storage/keyed-queue.ts";
import type { Answer, Suggestion } from "./suggestion.ts";
import { readSuggestion, suggestionFolder } from "./suggestion-folder.ts";
import { suggestionRefusal } from "./suggestion-refusal.ts";

const DAY_MILLISECONDS = 86_400_000;
/** How many suggestions may wait for one member: as many as somebody can be expected to read. */
export const MOST_WAITING = 100;

/**
 * What was left in boxes, a file each, so that text, key and answer are on the disk together or not at all. What waits
 * is not public: no text is among the documents before a member has filed it.
 */
export class SuggestionStore {
  readonly #files: BlobFolder;
  readonly #perDay: number;
  readonly #queue = new KeyedQueue();
  readonly #known = new Map<string, Suggestion>();

  /** @param perDay How many a box takes in a day (UTC). */
  constructor(folder: string, scratch: string, perDay: number) {
    this.#files = suggestionFolder(folder, scratch);
    this.#perDay = perDay;
  }

  /**
   * Reads what is on the disk, so that neither limits nor lists begin anew with a restart. What has rotted there keeps
   * nobody from the rest.
   */
  async open(): Promise<void> {
    for (const name of await this.#files.names()) {
      const isSound = (await this.#files.inspect(name)) === "sound";
      const bytes = isSound && (await this.#files.read(name));
      if (bytes) this.#known.set(name, readSuggestion(bytes));
      else console.error(`The suggestion 0x${name} is damaged. A copy may have it: npm run restore.`);
    }
  }

  /**
   * Keeps a suggestion; the same one again changes nothing, also in a box that was closed meanwhile.
   * @throws Refusal 409 if the key stands for another text, 410 if the box is closed, 429 if it is full, 507
   */
  async leave(suggestion: Suggestion, isClosed = false): Promise<"stored" | "present"> {
    return this.#inTurn(suggestion, async () => {
      const known = this.#known.get(nameOf(suggestion.claimKey));
      if (known && known.hash !== suggestion.hash) throw suggestionRefusal("claimKeyUsed");
      if (known) return "present";
      if (isClosed) throw suggestionRefusal("boxClosed");
      this.#assertRoom(suggestion);
      await this.#save(suggestion);
      return "stored";
    });
  }

  /** What waits for a member, the oldest first. */
  waitingFor(memberId: number): Suggestion[] {
    const own = [...this.#known.values()].filter((each) => each.memberId === memberId && !each.answer);
    return own.sort((a, b) => a.at - b.at);
  }

  /** @throws Refusal 404 */
  find(claimKey: Address): Suggestion {
    const found = this.#known.get(nameOf(claimKey));
    if (!found) throw suggestionRefusal("unknownSuggestion");
    return found;
  }

  /**
   * Records the answer of the member whom the box belongs to, and forgets the text.
   * @throws Refusal 403, 404, 409, 507
   */
  async answer(claimKey: Address, memberId: number, answer: Answer): Promise<void> {
    await this.#inTurn(this.find(claimKey), async () => {
      const { text: _, letter: __, ...rest } = this.find(claimKey);
      if (rest.memberId !== memberId) throw suggestionRefusal("notYours");
      if (rest.answer) throw suggestionRefusal("answered");
      await this.#save({ ...rest, answer });
    });
  }

  /** One after the other for each member, whose limits would otherwise be passed side by side. */
  #inTurn<T>({ memberId }: Suggestion, task: () => Promise<T>): Promise<T> {
    return this.#queue.run(String(memberId), task);
  }

  #assertRoom({ box, memberId, at }: Suggestion): void {
    const today = [...this.#known.values()].filter(
      (each) => each.box === box && dayOf(each.at) === dayOf(at),
    );
    if (today.length >= this.#perDay) throw suggestionRefusal("boxFullToday", this.#perDay);
    if (this.waitingFor(memberId).length >= MOST_WAITING) throw suggestionRefusal("boxFull", MOST_WAITING);
  }

  async #save(suggestion: Suggestion): Promise<void> {
    const name = nameOf(suggestion.claimKey);
    await this.#files.write(name, new TextEncoder().encode(JSON.stringify(suggestion)));
    this.#known.set(name, suggestion);
  }
}

function nameOf(claimKey: Address): string {
  return claimKey.slice(2).toLowerCase();
}

function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / DAY_MILLISECONDS);
}

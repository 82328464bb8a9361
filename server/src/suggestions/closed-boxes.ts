import type { Hex } from "viem";
import type { BlobFolder } from "../storage/blob-folder.ts";
import { KeyedQueue } from "../storage/keyed-queue.ts";
import { type BoxChangeRecord, boxChangeFolder, isForgettable, readBoxChange } from "./box-change.ts";
import { suggestionRefusal } from "./suggestion-refusal.ts";

/** Of how many boxes it is remembered for one member that they were closed: more than anybody puts up. */
export const MOST_CLOSED = 100;

/** Which boxes their owners closed before the last day. With that day a closing is forgotten, so the list stays short. */
export class ClosedBoxes {
  readonly #files: BlobFolder;
  readonly #queue = new KeyedQueue();
  readonly #known = new Map<Hex, BoxChangeRecord>();

  constructor(folder: string, scratch: string) {
    this.#files = boxChangeFolder(folder, scratch);
  }

  /** Reads what is on the disk, and forgets what is over. */
  async open(): Promise<void> {
    for (const name of await this.#files.names()) {
      const isSound = (await this.#files.inspect(name)) === "sound";
      const bytes = isSound && (await this.#files.read(name));
      if (bytes) this.#known.set(`0x${name}`, readBoxChange(bytes));
      else console.error(`What was said of the box 0x${name} is damaged; it counts as open.`);
    }
    await this.#forgetOver(Date.now());
  }

  isClosed(box: Hex): boolean {
    return this.#known.get(box)?.closed ?? false;
  }

  /**
   * Records that a box was closed, or opened again.
   * @throws Refusal 429 if too many of the member's are remembered, 507
   */
  async record(change: BoxChangeRecord): Promise<void> {
    await this.#queue.run(String(change.memberId), async () => {
      await this.#forgetOver(change.at);
      // What was never closed is open.
      if (!this.#known.has(change.box) && !change.closed) return;
      this.#assertRoom(change);
      await this.#files.write(change.box.slice(2), new TextEncoder().encode(JSON.stringify(change)));
      this.#known.set(change.box, change);
    });
  }

  #assertRoom({ box, memberId }: BoxChangeRecord): void {
    const others = [...this.#known.values()].filter((each) => each.memberId === memberId && each.box !== box);
    if (others.length >= MOST_CLOSED) throw suggestionRefusal("tooManyClosed", MOST_CLOSED);
  }

  async #forgetOver(now: number): Promise<void> {
    for (const [box, change] of this.#known) {
      if (!isForgettable(change, now)) continue;
      this.#known.delete(box);
      await this.#files.remove(box.slice(2));
    }
  }
}

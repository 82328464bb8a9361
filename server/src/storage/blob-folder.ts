import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bytes } from "@engine/protocol/canonical";
import { Refusal } from "../refusal.ts";
import { makeFolder, moveDurably, type Readers, removeDurably, writeAtomically } from "./atomic-file.ts";

/** Files by name, usually named after their content, spread over folders by the last two characters of the name. */
export class BlobFolder {
  readonly #root: string;
  readonly #scratch: string;
  readonly #isNamed: (name: string, bytes: Bytes) => Promise<boolean>;
  readonly #readers: Readers;

  /**
   * @param scratch Where unfinished files lie.
   * @param isNamed Whether these bytes are what the name stands for; by default names promise nothing.
   * @param readers Who may read the files.
   */
  constructor(
    root: string,
    scratch: string,
    isNamed: (name: string, bytes: Bytes) => Promise<boolean> = async () => true,
    readers: Readers = "usual",
  ) {
    this.#root = root;
    this.#scratch = scratch;
    this.#isNamed = isNamed;
    this.#readers = readers;
  }

  /**
   * The content of that name, or undefined.
   * @throws Refusal 502 if the file has rotted: damaged content is never handed out.
   */
  async read(name: string): Promise<Bytes | undefined> {
    const bytes = await readOptional(this.#path(name));
    if (bytes && !(await this.#isNamed(name, bytes))) throw corrupt(name);
    return bytes;
  }

  async inspect(name: string): Promise<"absent" | "sound" | "damaged"> {
    const bytes = await readOptional(this.#path(name));
    if (!bytes) return "absent";
    return (await this.#isNamed(name, bytes)) ? "sound" : "damaged";
  }

  /** The content of that name if it is sound. */
  async readSound(name: string): Promise<Bytes | undefined> {
    const bytes = await readOptional(this.#path(name));
    return bytes && (await this.#isNamed(name, bytes)) ? bytes : undefined;
  }

  /** @throws Refusal 507 */
  async write(name: string, bytes: Bytes): Promise<void> {
    await writeAtomically(this.#scratch, this.#path(name), bytes, this.#readers);
  }

  /** @throws Refusal 507 */
  async moveTo(other: BlobFolder, name: string): Promise<void> {
    await moveDurably(this.#path(name), other.#path(name));
  }

  async remove(name: string): Promise<void> {
    await removeDurably(this.#path(name));
  }

  async names(): Promise<string[]> {
    await makeFolder(this.#root, this.#readers);
    const entries = await readdir(this.#root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  }

  #path(name: string): string {
    if (!/^[0-9A-Za-z]{2,128}$/.test(name)) throw new TypeError(`Not a name: ${name}`);
    return join(this.#root, name.slice(-2), name);
  }
}

async function readOptional(path: string): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function corrupt(name: string): Refusal {
  return new Refusal(502, "corrupt", {
    title: "Damaged content",
    reason: `The stored file ${name} is no longer what its name says, so it is not served.`,
    next: "Whoever has the text may store it again; until then try another gateway.",
  });
}

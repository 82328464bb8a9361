import { join } from "node:path";
import type { Bytes } from "@engine/protocol/canonical";
import { cidOf } from "@engine/protocol/cid";
import { contentHash } from "@engine/protocol/content-hash";
import { unixfsCid } from "../unixfs-cid.ts";
import { BlobFolder } from "./blob-folder.ts";
import { KeyedQueue } from "./keyed-queue.ts";

/** Whether a file is named as `ipfs add` does by default (`Qm…`) or by its plain bytes (`bafkrei…`). */
export type CidVersion = 0 | 1;

/** Files by CID that are no documents: a subgraph's manifest, schema and code. */
export class FileStore {
  readonly #files: BlobFolder;
  readonly #queue = new KeyedQueue();

  constructor(folder: string, scratch: string) {
    this.#files = new BlobFolder(join(folder, "files"), scratch, async (name, bytes) => {
      return (await cidOfFile(bytes, name.startsWith("Qm") ? 0 : 1)) === name;
    });
  }

  /** @throws Refusal 502 if it is damaged. */
  async read(cid: string): Promise<Bytes | undefined> {
    return this.#files.read(cid);
  }

  /** @throws Refusal 507 */
  async add(bytes: Bytes, version: CidVersion): Promise<string> {
    const cid = await cidOfFile(bytes, version);
    await this.#queue.run(cid, async () => {
      if ((await this.#files.inspect(cid)) !== "sound") await this.#files.write(cid, bytes);
    });
    return cid;
  }
}

async function cidOfFile(bytes: Bytes, version: CidVersion): Promise<string> {
  return version === 0 ? unixfsCid(bytes) : cidOf(await contentHash(bytes));
}

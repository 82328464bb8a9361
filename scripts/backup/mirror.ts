import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { verifyContent } from "@engine/protocol/content-hash";
import { BlobFolder } from "../../server/src/storage/blob-folder.ts";
import { mirrorBoxes } from "./mirror-boxes.ts";
import { mirrorSuggestions } from "./mirror-suggestions.ts";

/** The folders of a content store, each with one file a document. */
interface StoreFolders {
  documents: BlobFolder;
  /** Who stored each first. */
  uploads: BlobFolder;
  /** The same for texts that were taken back: their tombstones. */
  withdrawn: BlobFolder;
  /** Files that are no documents: the index's code. */
  files: BlobFolder;
}

export interface MirrorReport {
  copied: number;
  /** Were there already. */
  kept: number;
  /** Texts removed from the copy because they were withdrawn, or answered in their box, since. */
  removed: number;
  /** What at the source is no longer what its name says, such as `document 0x12…`. */
  damaged: string[];
}

function foldersOf(root: string): StoreFolders {
  const scratch = join(root, "unfinished");
  const folder = (name: string) => new BlobFolder(join(root, name), scratch);
  const documents = new BlobFolder(join(root, "documents"), scratch, (name, bytes) =>
    verifyContent(bytes, `0x${name}`),
  );
  return { documents, uploads: folder("uploads"), withdrawn: folder("withdrawn"), files: folder("files") };
}

/**
 * Brings one content store's folder to the state of another, which may be in use. What was withdrawn or answered on
 * either side ends so; what the source lost, or holds damaged, the copy keeps.
 */
export async function mirrorStore(from: string, to: string): Promise<MirrorReport> {
  await mkdir(join(to, "unfinished"), { recursive: true });
  const [source, copy] = [foldersOf(from), foldersOf(to)];
  const report: MirrorReport = { copied: 0, kept: 0, removed: 0, damaged: [] };
  await copyTombstones(source, copy, report);
  await copyDocuments(source, copy, report);
  await copyAll(source.files, copy.files, report);
  await mirrorSuggestions(from, to, report);
  await mirrorBoxes(from, to, report);
  // Some may have been withdrawn meanwhile.
  await copyTombstones(source, copy, report);
  return report;
}

async function copyTombstones(source: StoreFolders, copy: StoreFolders, report: MirrorReport): Promise<void> {
  await copyAll(source.withdrawn, copy.withdrawn, { copied: 0, kept: 0 });
  for (const name of await copy.withdrawn.names()) {
    if ((await copy.documents.inspect(name)) === "absent") continue;
    await copy.documents.remove(name);
    await copy.uploads.remove(name);
    report.removed++;
  }
}

/** A trace is copied before its document, as the store writes them: no text is ever there that cannot be withdrawn. */
async function copyDocuments(source: StoreFolders, copy: StoreFolders, report: MirrorReport): Promise<void> {
  const withdrawn = new Set(await copy.withdrawn.names());
  for (const name of await source.documents.names()) {
    const state = await source.documents.inspect(name);
    if (state === "damaged") report.damaged.push(`document 0x${name}`);
    if (state !== "sound" || withdrawn.has(name)) continue;
    if ((await copy.documents.inspect(name)) === "sound") {
      report.kept++;
      continue;
    }
    const [trace, bytes] = [await source.uploads.read(name), await source.documents.read(name)];
    if (!trace || !bytes) continue;
    await copy.uploads.write(name, trace);
    await copy.documents.write(name, bytes);
    report.copied++;
  }
}

async function copyAll(
  source: BlobFolder,
  copy: BlobFolder,
  report: Pick<MirrorReport, "copied" | "kept">,
): Promise<void> {
  for (const name of await source.names()) {
    const bytes = (await copy.inspect(name)) === "absent" ? await source.read(name) : undefined;
    if (bytes) await copy.write(name, bytes);
    report[bytes ? "copied" : "kept"]++;
  }
}

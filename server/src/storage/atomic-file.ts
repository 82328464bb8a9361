import { randomBytes } from "node:crypto";
import { chmod, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal } from "../refusal.ts";

/** What the system says when there is no room left: disk, quota, largest file. */
const NO_ROOM = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** Who may read a new file and list its folder: as the operator's umask has it, or the store's own account alone. */
export type Readers = "usual" | "owner";
const MODES = { usual: { file: 0o666, folder: 0o777 }, owner: { file: 0o600, folder: 0o700 } };

/**
 * Writes a file so that after a crash at any instant it is either there, whole and on the disk, or not at all.
 * @param scratch Folder on the same disk for unfinished files, emptied at each start.
 * @throws Refusal 507 if the disk is full; nothing is left behind.
 */
export async function writeAtomically(
  scratch: string,
  path: string,
  bytes: Uint8Array,
  readers: Readers = "usual",
): Promise<void> {
  const temporary = join(scratch, randomBytes(12).toString("hex"));
  try {
    await writeDurably(temporary, bytes, MODES[readers].file);
    await makeFolder(dirname(path), readers);
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw isNoRoom(error) ? diskFull() : error;
  }
}

/** Makes a folder and those above it that are missing. One that is there already is closed to others if it must be. */
export async function makeFolder(path: string, readers: Readers): Promise<void> {
  const mode = MODES[readers].folder;
  await mkdir(path, { recursive: true, mode });
  // It may be there from somebody who copied it by hand.
  if (readers === "owner") await chmod(path, mode);
}

/**
 * Moves a file on the same disk, which takes no room for its content.
 * @throws Refusal 507 if there is no room even for a folder's entry.
 */
export async function moveDurably(from: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
    await syncFolder(dirname(to));
    await syncFolder(dirname(from));
  } catch (error) {
    throw isNoRoom(error) ? diskFull() : error;
  }
}

/** Removes a file, surely. */
export async function removeDurably(path: string): Promise<void> {
  await rm(path, { force: true });
  await syncFolder(dirname(path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}

async function writeDurably(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A name is on the disk only when its folder is; and a new folder's name only when its parent is. */
async function syncFolder(path: string): Promise<void> {
  // Windows neither needs nor allows it.
  if (process.platform === "win32") return;
  for (const folder of [path, dirname(path)]) {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

function isNoRoom(error: unknown): boolean {
  return error instanceof Error && NO_ROOM.has((error as NodeJS.ErrnoException).code ?? "");
}

function diskFull(): Refusal {
  return new Refusal(507, "diskFull", {
    title: "No room left",
    reason: "The content store's disk is full. Nothing was stored, and nothing was damaged.",
    next: "Keep your draft and try again later; the operator must free space in DATA_DIR.",
  });
}

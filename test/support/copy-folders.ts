import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A temporary folder, and in it the places of a content store, its copy, and where that is put back. */
export function copyFolders() {
  const folder = mkdtempSync(join(tmpdir(), "backup-"));
  return {
    folder,
    data: join(folder, "data"),
    copy: join(folder, "copy"),
    elsewhere: join(folder, "elsewhere"),
  };
}

import { mkdirSync, statfsSync } from "node:fs";
import { Fault } from "./fault.ts";
import { shownPath } from "./paths.ts";

const gigabyte = 1e9;

/** @throws Fault unless `dir` (made if missing) lies on a disk with that much room, in gigabytes. */
export function requireDiskSpace(dir: string, gigabytes: number): void {
  mkdirSync(dir, { recursive: true });
  const { bavail, bsize } = statfsSync(dir);
  const free = (bavail * bsize) / gigabyte;
  if (free >= gigabytes) return;
  throw new Fault(
    `Too little room on disk: ${shownPath(dir)} has ${free.toFixed(2)} GB left, ${gigabytes} GB are needed. Free some space and start again.`,
  );
}

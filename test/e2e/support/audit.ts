import { execFile } from "node:child_process";
import { join } from "node:path";
import { repoRoot } from "../../../scripts/lib/paths.ts";
import type { StackAddresses } from "../stack-addresses.ts";

/** Runs the audit's command line over the stack, index and documents included. `more` are further options. */
export function runAudit(
  addresses: StackAddresses,
  ...more: readonly string[]
): Promise<{ exitCode: number; output: string }> {
  const { rpcUrl, graphqlUrl, contentUrl, deploymentFile } = addresses;
  const cli = join(repoRoot, "audit", "src", "cli.ts");
  const options = ["--rpc", rpcUrl, "--deployment", deploymentFile, "--subgraph", graphqlUrl];
  return new Promise((resolve) => {
    const done = (error: { code?: unknown } | null, stdout: string, stderr: string) =>
      resolve({ exitCode: error ? Number(error.code ?? -1) : 0, output: stdout + stderr });
    execFile(process.execPath, [cli, ...options, "--content", contentUrl, ...more], { cwd: repoRoot }, done);
  });
}

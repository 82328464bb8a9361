import { dirname, join } from "node:path";
import { LOCAL_PHRASE } from "@engine/protocol/known-keys";
import { findProgram } from "../lib/find-program.ts";
import { repoRoot, toolEnv, toolsDir } from "../lib/paths.ts";
import type { StateFiles } from "./chain-state.ts";
import { localAccountCount, localChainId } from "./local-chain.ts";

interface Program {
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

export interface AnvilOptions {
  port: number;
  files: StateFiles;
  /** The state to go on from. */
  stored: string | undefined;
  genesisTimestamp: number;
}

/** The command line for anvil, or undefined where there is none. */
export function anvilCommand({ port, files, stored, genesisTimestamp }: AnvilOptions): Program | undefined {
  const command = findProgram({
    variable: "ANVIL_BIN",
    packageFile: `@foundry-rs/anvil-${process.platform}-${process.arch === "x64" ? "amd64" : process.arch}/bin/anvil`,
    name: "anvil",
  });
  if (!command) return undefined;
  const memory = stored ? ["--load-state", stored] : ["--timestamp", String(genesisTimestamp)];
  const args = [
    ...["--host", "127.0.0.1", "--port", String(port), "--chain-id", String(localChainId)],
    ...["--accounts", String(localAccountCount), "--mnemonic", LOCAL_PHRASE],
    ...["--hardfork", "prague", "--gas-limit", "30000000", "--quiet"],
    ...["--dump-state", files.onExit, "--cache-path", files.cache],
    ...memory,
  ];
  return { command, args, cwd: dirname(files.saved) };
}

/** The command line for Hardhat's node, which answers alike but keeps nothing. */
export function hardhatNodeCommand(port: number, genesisTimestamp: number): Program {
  const config = join(repoRoot, "scripts", "start", "hardhat-node.config.ts");
  return {
    command: join(toolsDir, "hardhat"),
    args: ["--config", config, "node", "--hostname", "127.0.0.1", "--port", String(port)],
    env: toolEnv({ GENESIS_TIMESTAMP: String(genesisTimestamp) }),
    cwd: repoRoot,
  };
}

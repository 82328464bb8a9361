import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { rpc } from "../lib/json-rpc.ts";
import { writeWhole } from "../lib/source-hash.ts";

/** Where anvil's memory lies on disk. */
export interface StateFiles {
  /** Written by us, whole or not at all. */
  saved: string;
  /** Written by anvil when it ends, perhaps torn by a kill. */
  onExit: string;
  /** Anvil's own scratch space. */
  cache: string;
}

export function stateFiles(dir: string): StateFiles {
  mkdirSync(dir, { recursive: true });
  return { saved: join(dir, "state.json"), onExit: join(dir, "exit.json"), cache: join(dir, "cache") };
}

interface State {
  best_block_number: string | number;
  blocks: { header: { number: string; timestamp: string } }[];
}

function readState(file: string): State | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as State;
  } catch {
    return undefined;
  }
}

/**
 * Each start of anvil makes a block 0 of its own beside the stored one, and stores both; the next start would take
 * either for the chain's first. The oldest is the one that all other blocks stand on.
 */
function withOneGenesis(state: State): State {
  const isGenesis = ({ header }: State["blocks"][number]) => Number(header.number) === 0;
  const age = ({ header }: State["blocks"][number]) => Number(header.timestamp);
  const [oldest] = state.blocks.filter(isGenesis).sort((a, b) => age(a) - age(b));
  return { ...state, blocks: state.blocks.filter((block) => !isGenesis(block) || block === oldest) };
}

/** Makes the newest whole state the saved one; returns its file, or undefined if there is none. */
export function chooseState(files: StateFiles): string | undefined {
  rmSync(files.cache, { recursive: true, force: true });
  const states = [files.saved, files.onExit].flatMap((file) => readState(file) ?? []);
  const [newest] = states.sort((a, b) => Number(b.best_block_number) - Number(a.best_block_number));
  if (newest) writeWhole(files.saved, JSON.stringify(withOneGenesis(newest)));
  rmSync(files.onExit, { force: true });
  return newest && files.saved;
}

const unzip = promisify(gunzip);

/** Stores what the running chain knows, in one step: a kill leaves the old file or the new one, never half of one. */
export async function saveState(url: string, files: StateFiles): Promise<void> {
  const dump = await rpc<string>(url, "anvil_dumpState");
  const state = await unzip(Buffer.from(dump.slice(2), "hex"));
  const file = await open(`${files.saved}.new`, "w");
  await file.writeFile(state);
  await file.sync();
  await file.close();
  renameSync(`${files.saved}.new`, files.saved);
}

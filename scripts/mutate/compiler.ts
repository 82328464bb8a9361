import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { repoRoot } from "../lib/paths.ts";

interface Solc {
  compile(input: string, callbacks: { import(path: string): { contents: string } }): string;
}

interface Output {
  errors?: { severity: string; formattedMessage: string }[];
  contracts?: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>;
}

export interface Compiled {
  bytecode?: string;
  error?: string;
}

/** A compiler that stays loaded, and reads each file from disk once. */
export class WarmCompiler {
  readonly #solc = createRequire(import.meta.url)("solc") as Solc;
  readonly #files = new Map<string, string>();
  readonly #file: string;
  readonly #contract: string;

  constructor(file: string, contract: string) {
    this.#file = file;
    this.#contract = contract;
  }

  #read(path: string): string {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const inside = path.startsWith("@") ? join("node_modules", path) : path;
    const content = readFileSync(join(repoRoot, inside), "utf8");
    this.#files.set(path, content);
    return content;
  }

  /** The contract's creation code, with one file replaced. */
  compile(replaced: { file: string; source: string } | undefined, optimized: boolean): Compiled {
    const contentOf = (path: string) => (path === replaced?.file ? replaced.source : this.#read(path));
    const input = {
      language: "Solidity",
      sources: { [this.#file]: { content: contentOf(this.#file) } },
      settings: {
        evmVersion: "cancun",
        optimizer: { enabled: optimized, runs: 1000 },
        metadata: { bytecodeHash: "none", appendCBOR: false },
        outputSelection: { [this.#file]: { [this.#contract]: ["evm.bytecode.object"] } },
      },
    };
    const callbacks = { import: (path: string) => ({ contents: contentOf(path) }) };
    const output = JSON.parse(this.#solc.compile(JSON.stringify(input), callbacks)) as Output;
    const error = output.errors?.find(({ severity }) => severity === "error")?.formattedMessage;
    if (error) return { error };
    return { bytecode: `0x${output.contracts?.[this.#file]?.[this.#contract]?.evm.bytecode.object ?? ""}` };
  }
}

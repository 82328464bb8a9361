import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { Fault } from "../lib/fault.ts";
import { repoRoot } from "../lib/paths.ts";
import type { Assertion, Harness } from "./harness.ts";

type Read = (path: string) => string;

interface Solc {
  compile(
    input: string,
    callbacks: {
      import(path: string): { contents: string };
      smtSolver(query: string): { contents: string };
    },
  ): string;
}

interface Message {
  severity: string;
  message: string;
  formattedMessage: string;
  sourceLocation?: { file: string; start: number };
}

export interface Finding extends Assertion {
  status: "proved" | "refuted" | "not decided";
}

const MATH = "@openzeppelin/contracts/utils/math/Math.sol";
const models = "test/proofs/models";
const solc = createRequire(import.meta.url)("solc") as Solc;

/** A file as the prover sees it: itself, or the model that stands for it. */
export const readFile: Read = (path) =>
  readFileSync(join(repoRoot, path.startsWith("@") ? `node_modules/${path}` : path), "utf8");

function modelled(harness: Harness, read: Read): Read {
  const named = [MATH, ...harness.modelled].map((entry) => entry.split(" ") as [string, string?]);
  const replaced = new Map(named.map(([path, model]) => [path, model ?? basename(path)]));
  return (path) => read(replaced.has(path) ? `${models}/${replaced.get(path)}` : path);
}

/** What the solver says of one question: `unsat` if no input breaks the assertion. */
function solve(z3: string, query: string, seconds: number): string {
  const { stdout, error } = spawnSync(z3, ["-in", "-smt2", `-T:${seconds}`], {
    input: query,
    encoding: "utf8",
  });
  if (error) throw new Fault(`z3 could not be run: ${error.message}`);
  return stdout;
}

export function statusIn(messages: readonly string[]): Finding["status"] {
  if (messages.some((message) => message.includes("is safe"))) return "proved";
  return messages.some((message) => message.includes("happens here")) ? "refuted" : "not decided";
}

/**
 * Asks of each assertion whether any input breaks it. Bounded model checking is complete here: the functions have
 * neither state nor loops.
 */
export function prove(harness: Harness, z3: string, seconds: number, read: Read = readFile): Finding[] {
  const readModelled = modelled(harness, read);
  const input = {
    language: "Solidity",
    sources: { [harness.file]: { content: readModelled(harness.file) } },
    settings: {
      outputSelection: { "*": { "*": [] } },
      modelChecker: {
        engine: "bmc",
        solvers: ["smtlib2"],
        targets: ["assert"],
        showProvedSafe: true,
        showUnproved: true,
        contracts: { [harness.file]: [harness.contract] },
      },
    },
  };
  const output = solc.compile(JSON.stringify(input), {
    import: (path) => ({ contents: readModelled(path) }),
    smtSolver: (query) => ({ contents: solve(z3, query, seconds) }),
  });
  const { errors = [] } = JSON.parse(output) as { errors?: Message[] };
  const broken = errors.find(({ severity }) => severity === "error");
  if (broken) throw new Fault(broken.formattedMessage);
  return harness.assertions.map((assertion) => {
    const said = errors.filter(
      ({ sourceLocation }) =>
        sourceLocation?.file === harness.file && sourceLocation.start === assertion.start,
    );
    return { ...assertion, status: statusIn(said.map(({ message }) => message)) };
  });
}

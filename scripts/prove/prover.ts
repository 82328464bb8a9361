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

/** z3's two engines for arithmetic: the old one proves most products of unknowns, the new one those where it fails. */
const ENGINES = ["smt.arith.solver=2", "smt.arith.solver=6"];

/** The old engine and the new one are asked briefly each, then once more for as long as there is patience. */
const BRIEFLY = 10;

function ask(z3: string, engine: string, query: string, seconds: number): string {
  const { stdout, error } = spawnSync(z3, ["-in", "-smt2", engine, `-T:${seconds}`], {
    input: query,
    encoding: "utf8",
  });
  if (error) throw new Fault(`z3 could not be run: ${error.message}`);
  return stdout;
}

/** What the solver says of one question: `unsat` if no input breaks the assertion. */
function solve(z3: string, query: string, seconds: number): string {
  let answer = "unknown";
  for (const patience of seconds > BRIEFLY ? [BRIEFLY, seconds] : [seconds]) {
    for (const engine of ENGINES) {
      answer = ask(z3, engine, query, patience);
      if (/^(un)?sat$/m.test(answer)) return answer;
    }
  }
  return answer;
}

/** Proved only if it is safe on every path on which the compiler looked at it. */
export function statusIn(messages: readonly string[]): Finding["status"] {
  if (messages.some((message) => message.includes("happens here"))) return "refuted";
  const safe = messages.length > 0 && messages.every((message) => message.includes("is safe"));
  return safe ? "proved" : "not decided";
}

/** What the compiler says of a harness, with or without a helper variable for each quotient. */
function examine(
  harness: Harness,
  z3: string,
  seconds: number,
  read: Read,
  divModNoSlacks: boolean,
): Message[] {
  const input = {
    language: "Solidity",
    sources: { [harness.file]: { content: read(harness.file) } },
    settings: {
      outputSelection: { "*": { "*": [] } },
      modelChecker: {
        engine: "bmc",
        solvers: ["smtlib2"],
        targets: ["assert"],
        divModNoSlacks,
        showProvedSafe: true,
        showUnproved: true,
        contracts: { [harness.file]: [harness.contract] },
      },
    },
  };
  const output = solc.compile(JSON.stringify(input), {
    import: (path) => ({ contents: read(path) }),
    smtSolver: (query) => ({ contents: solve(z3, query, seconds) }),
  });
  const { errors = [] } = JSON.parse(output) as { errors?: Message[] };
  const broken = errors.find(({ severity }) => severity === "error");
  if (broken) throw new Fault(broken.formattedMessage);
  return errors.filter(({ sourceLocation }) => sourceLocation?.file === harness.file);
}

/**
 * Asks of each assertion whether any input breaks it. Bounded model checking is complete here: the functions have
 * neither state nor loops.
 */
export function prove(harness: Harness, z3: string, seconds: number, read: Read = readFile): Finding[] {
  const messages = examine(harness, z3, seconds, modelled(harness, read), harness.nativeDivision);
  return harness.assertions.map((assertion) => {
    const said = messages.filter(({ sourceLocation }) => sourceLocation?.start === assertion.start);
    return { ...assertion, status: statusIn(said.map(({ message }) => message)) };
  });
}

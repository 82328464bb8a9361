/**
 * Proves rules of the contracts for every input, with the compiler's SMTChecker and z3: `npm run prove`. Each contract
 * in `test/proofs` asserts what must hold. Exits 1 if an assertion is refuted or not decided, or if there is no z3;
 * `--skip-without-z3` lets it pass then. `--seconds N` is the patience for one question.
 */
import { globSync } from "node:fs";
import { parseArgs } from "node:util";
import { Fault, faultText } from "../lib/fault.ts";
import { findProgram } from "../lib/find-program.ts";
import { repoRoot } from "../lib/paths.ts";
import { type Harness, harnessesIn, staleLifts } from "./harness.ts";
import { type Finding, prove, readFile } from "./prover.ts";

const NO_Z3 =
  "There is no z3. Install it (Debian: apt-get install z3; macOS: brew install z3), or name it in Z3_BIN.";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "120" },
    "skip-without-z3": { type: "boolean", default: false },
  },
});

const MARKS = { proved: "✓", refuted: "✗", "not decided": "?" } as const;

function show({ file }: Harness, { line, of, text, status }: Finding): void {
  console.log(
    `  ${MARKS[status]} ${status}: ${of}  ${text}${status === "proved" ? "" : `  (${file}:${line})`}`,
  );
}

function run(): boolean {
  const z3 = findProgram({ variable: "Z3_BIN", packageFile: ".bin/z3", name: "z3" });
  if (!z3) {
    if (!values["skip-without-z3"]) throw new Fault(NO_Z3);
    console.log(`Skipped: nothing was proved. ${NO_Z3}`);
    return true;
  }
  const files = globSync("test/proofs/*.sol", { cwd: repoRoot }).sort();
  const stale = files.flatMap((file) => staleLifts(readFile(file)));
  if (stale.length > 0) throw new Fault(`A rule changed, and its proof did not:\n${stale.join("\n")}`);
  const findings = files
    .flatMap((file) => harnessesIn(readFile(file), file))
    .flatMap((harness) => {
      const began = Date.now();
      const found = prove(harness, z3, Number(values.seconds));
      console.log(`${harness.proves} · ${((Date.now() - began) / 1000).toFixed(1)} s`);
      for (const finding of found) show(harness, finding);
      return found;
    });
  const proved = findings.filter(({ status }) => status === "proved").length;
  console.log(`\n${proved} of ${findings.length} assertions are proved`);
  return findings.length > 0 && proved === findings.length;
}

try {
  process.exitCode = run() ? 0 : 1;
} catch (failure) {
  console.error(faultText(failure));
  process.exitCode = 1;
}

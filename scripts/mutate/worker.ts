/** Tries mutants of one contract, one message each, in one process that keeps the compiler, the chain and the tests. */
import { artifacts } from "hardhat";
import { ethers, networkHelpers } from "../../test/support/chain.ts";
import { WarmCompiler } from "./compiler.ts";
import { MochaRunner, type TestRun } from "./mocha-runner.ts";
import type { Mutant } from "./mutants.ts";
import type { Target } from "./targets.ts";
import type { Answer, Verdict } from "./verdict.ts";

/** Creation code of a contract whose every function fails: tests that pass with it say nothing about the contract. */
const DEAF = "0x6001600c60003960016000f3fe";
/** After so many mutants the original must pass again, or the runs are not independent. */
const CHECK_EVERY = 40;

const target = JSON.parse(process.argv[2] ?? "") as Target;
const compiler = new WarmCompiler(target.file, target.contract);
const mocha = new MochaRunner();
let bytecode = "";
let tried = 0;

const read = artifacts.readArtifact.bind(artifacts);
artifacts.readArtifact = async (name) => {
  const artifact = await read(name);
  return name === target.contract ? { ...artifact, bytecode } : artifact;
};

/** Runs the tests with this code for the contract, on the chain as it was at the beginning. */
async function runWith(code: string, bail: boolean): Promise<TestRun> {
  bytecode = code;
  const { provider } = ethers;
  const beginning = (await provider.send("evm_snapshot", [])) as string;
  try {
    return await mocha.run(bail);
  } finally {
    await provider.send("evm_setAutomine", [true]);
    await provider.send("evm_revert", [beginning]);
    networkHelpers.clearSnapshots();
  }
}

const originals = new Map<boolean, string>();

function originalCode(optimized: boolean): string {
  const known = originals.get(optimized);
  if (known) return known;
  const { bytecode: code, error } = compiler.compile(undefined, optimized);
  if (!code) throw new Error(error);
  originals.set(optimized, code);
  return code;
}

/** Finds the tests that pass with the contract and notice when it does nothing. */
async function prepare(): Promise<Answer> {
  await mocha.load(target.tests);
  const all = mocha.count;
  const sound = await runWith(originalCode(false), false);
  const deaf = await runWith(DEAF, false);
  const indifferent = new Set(deaf.passed);
  mocha.keep(new Set(sound.passed.filter((title) => !indifferent.has(title))));
  mocha.quickFirst();
  return { ready: { all, used: mocha.count, failing: sound.failed } };
}

/** Whether the compiler makes the same code of the mutant, so that nothing could tell them apart. */
function isSame(mutant: Mutant): boolean {
  return compiler.compile(mutant, true).bytecode === originalCode(true);
}

async function judge(mutant: Mutant): Promise<Verdict> {
  const { bytecode: code, error } = compiler.compile(mutant, false);
  if (!code) return { status: /Stack too deep/.test(error ?? "") ? "too deep" : "not compiling" };
  if (++tried % CHECK_EVERY === 0 && (await runWith(originalCode(false), true)).failed.length > 0)
    throw new Error("the tests fail without any fault: they are not independent of each other");
  const { failed } = await runWith(code, true);
  if (failed[0] !== undefined) return { status: "killed", by: failed[0] };
  return { status: isSame(mutant) ? "equivalent" : "survived" };
}

const send = (answer: Answer) => process.send?.(answer);
const fail = (failure: unknown) => {
  console.error(failure);
  process.exit(1);
};

process.on("message", (mutant: Mutant) => {
  judge(mutant).then((verdict) => send({ verdict }), fail);
});
process.on("disconnect", () => process.exit(0));
prepare().then(send, fail);

import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { Fault } from "../lib/fault.ts";
import { repoRoot, toolEnv } from "../lib/paths.ts";
import type { Mutant } from "./mutants.ts";
import type { Target } from "./targets.ts";
import type { Answer, Readiness, Tried, Verdict } from "./verdict.ts";

const PATIENCE_SECONDS = 600;

class TimedOut extends Error {}

/** A process that tries mutants; after one that hangs it begins anew. */
class Worker {
  #process: ChildProcess | undefined;
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
  }

  async start(): Promise<Readiness> {
    const child = fork(join(import.meta.dirname, "worker.ts"), [JSON.stringify(this.#target)], {
      cwd: repoRoot,
      env: toolEnv({ HARDHAT_CONFIG: join(import.meta.dirname, "hardhat.config.ts"), NO_COLOR: "1" }),
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.#process = child;
    const { ready } = await this.#answer();
    if (!ready) throw new Fault("A worker did not get ready.");
    return ready;
  }

  /** What the worker says next. */
  #answer(): Promise<Answer> {
    const child = this.#process;
    return new Promise((resolve, reject) => {
      if (!child) return reject(new Fault("A worker was not started."));
      const settle = (act: () => void) => {
        clearTimeout(timer);
        child.off("message", onMessage).off("exit", onExit);
        act();
      };
      const onMessage = (answer: Answer) => settle(() => resolve(answer));
      const onExit = () => settle(() => reject(new Fault("A worker ended: see above.")));
      const timer = setTimeout(() => settle(() => reject(new TimedOut())), PATIENCE_SECONDS * 1000);
      child.on("message", onMessage).on("exit", onExit);
    });
  }

  async try(mutant: Mutant): Promise<Verdict> {
    this.#process?.send(mutant);
    try {
      const { verdict } = await this.#answer();
      if (!verdict) throw new Fault("A worker gave no verdict.");
      return verdict;
    } catch (failure) {
      if (!(failure instanceof TimedOut)) throw failure;
      this.stop();
      await this.start();
      return { status: "timed out" };
    }
  }

  stop(): void {
    this.#process?.kill("SIGKILL");
  }
}

export interface Campaign {
  target: Target;
  mutants: readonly Mutant[];
  workers: number;
  onReady(readiness: Readiness): void;
  onTried(tried: Tried): void;
}

/** Tries every mutant; each worker takes a run of neighbours, which the same tests tend to find. */
export async function tryAll({ target, mutants, workers, onReady, onTried }: Campaign): Promise<void> {
  const share = Math.ceil(mutants.length / workers);
  const work = async (number: number) => {
    const worker = new Worker(target);
    try {
      const readiness = await worker.start();
      if (number === 0) onReady(readiness);
      for (const mutant of mutants.slice(number * share, (number + 1) * share)) {
        const { source: _, ...shown } = mutant;
        onTried({ ...shown, ...(await worker.try(mutant)) });
      }
    } finally {
      worker.stop();
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, number) => work(number)));
}

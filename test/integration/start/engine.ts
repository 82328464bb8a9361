import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import type { ProcessRecord } from "../../../scripts/lib/leftovers.ts";
import { repoRoot, toolEnv } from "../../../scripts/lib/paths.ts";
import { isRunning } from "../../../scripts/lib/process-identity.ts";
import { privatePorts, type StackPorts } from "../../../scripts/start/stack-ports.ts";

/** One run of `npm start`, seen from outside. */
export interface Run {
  readonly child: ChildProcess;
  output(): string;
  /** Resolves when it says that it is ready. @throws Error with its output if it ends before. */
  ready(): Promise<void>;
  /** Resolves with its exit code, or the signal that ended it. */
  ended(): Promise<number | NodeJS.Signals>;
}

/** A folder and ports for starting the engine again and again. */
export class Engine {
  readonly dataDir = mkdtempSync(join(tmpdir(), "innovation-engine-"));
  readonly ports: StackPorts;
  #runs: Run[] = [];

  constructor(ports: StackPorts) {
    this.ports = ports;
  }

  static async make(): Promise<Engine> {
    return new Engine(await privatePorts());
  }

  start(args: readonly string[] = [], env: Record<string, string> = {}): Run {
    const run = startRun(args, { ...this.#environment(), ...env });
    this.#runs.push(run);
    return run;
  }

  #environment(): Record<string, string> {
    const { web, chain, graphql, content, postgres } = this.ports;
    return {
      ENGINE_DATA: this.dataDir,
      WEB_PORT: String(web),
      CHAIN_PORT: String(chain),
      GRAPH_PORT: String(graphql),
      SERVER_PORT: String(content),
      PG_PORT: String(postgres),
    };
  }

  get rpcUrl(): string {
    return `http://127.0.0.1:${this.ports.chain}`;
  }

  deployment(): Deployment {
    return JSON.parse(readFileSync(join(this.dataDir, "deployment.json"), "utf8")) as Deployment;
  }

  /** The services that are on record, running or not. */
  services(): ProcessRecord[] {
    const dir = join(this.dataDir, "processes");
    if (!existsSync(dir)) return [];
    const files = readdirSync(dir).filter((name) => name.endsWith(".json"));
    return files.map((name) => JSON.parse(readFileSync(join(dir, name), "utf8")) as ProcessRecord);
  }

  service(name: string): ProcessRecord {
    const found = this.services().find((service) => service.name === name);
    if (!found) throw new Error(`no service ${name} among ${this.services().map((each) => each.name)}`);
    return found;
  }

  async dispose(): Promise<void> {
    for (const run of this.#runs) {
      run.child.kill("SIGTERM");
      await run.ended();
    }
    for (const service of this.services()) if (isRunning(service)) process.kill(service.pid, "SIGKILL");
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

function startRun(args: readonly string[], env: Record<string, string>): Run {
  const script = join(repoRoot, "scripts", "start", "main.ts");
  const child = spawn(process.execPath, [script, ...args], {
    env: toolEnv(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal ?? -1));
  });
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (/^Ready: /m.test(output)) resolve();
      });
    ended.then((how) => reject(new Error(`ended (${how}) before it was ready:\n${output}`)));
  });
  ready.catch(() => undefined);
  return { child, output: () => output, ready: () => ready, ended: () => ended };
}

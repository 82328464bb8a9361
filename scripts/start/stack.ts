import { Fault } from "../lib/fault.ts";
import { endLeftovers } from "../lib/leftovers.ts";
import { takeLock } from "../lib/lock.ts";
import { type Progress, silent } from "../lib/progress.ts";
import { deathOf } from "../lib/service.ts";
import type { Chain } from "./chain.ts";
import type { ChainIndex } from "./chain-index.ts";
import type { ContentStore } from "./content-store.ts";
import { assemble, type Part } from "./stack-assembly.ts";
import type { StackPorts } from "./stack-ports.ts";
import type { Web } from "./web/server.ts";

export interface StackOptions {
  /** Everything the stack remembers, its logs included. One stack at a time. */
  dataDir: string;
  /** Where the addresses are written. */
  deploymentFile: string;
  ports: StackPorts;
  /** Scenario to play on a fresh chain; without it the organisation starts empty. */
  season?: string | undefined;
  /** File of the organisation that a fresh chain is begun with; the bakery by default. */
  organisation?: string | undefined;
  /** PostgreSQL and Graph Node. Default true. */
  index?: boolean;
  /** The built dApp. Default false. */
  web?: boolean;
  /** Address the dApp listens on; loopback by default. */
  host?: string | undefined;
  progress?: Progress;
}

export interface StackParts {
  readonly chain: Chain;
  readonly deploymentFile: string;
  readonly content: ContentStore;
  /** Undefined when the stack was started without. */
  readonly index: ChainIndex | undefined;
  readonly web: Web | undefined;
}

export interface Stack extends StackParts {
  /** Resolves when a service ends by itself, with what to tell the person. */
  readonly failed: Promise<Fault>;
  /** Ends everything, the last started first. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts chain, contracts, content store and, as asked, season, index and dApp; the same for `npm start` and for tests.
 * Each step finds what an earlier start left, finished or not, and goes on from there.
 * @throws Fault naming the part that failed; nothing is left running then.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, progress = silent } = options;
  const release = takeLock(dataDir);
  const stops: (() => Promise<void>)[] = [];
  const death = Promise.withResolvers<Fault>();
  let stopped: Promise<void> | undefined;

  async function stopAll(): Promise<void> {
    for (const stop of stops.reverse()) await stop();
    // What was only half started, or is a command under way, is on record alone.
    await endLeftovers(dataDir);
    release();
  }
  const stop = () => {
    stopped ??= stopAll();
    return stopped;
  };
  const started = (part: Part) => {
    if (stopped) {
      // Another part has failed meanwhile: what comes after that must not stay.
      part.stop();
      throw new Fault(`Starting ${dataDir} was given up.`);
    }
    stops.push(() => part.stop());
    for (const service of part.services)
      service.exited.then((how) => {
        if (!service.stopping && !stopped) death.resolve(deathOf(service, how));
      });
  };

  try {
    await endLeftovers(dataDir);
    const fatal = death.promise.then((fault) => Promise.reject(fault));
    const parts = await Promise.race([assemble(options, progress, started), fatal]);
    return { ...parts, failed: death.promise, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

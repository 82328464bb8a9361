import { setTimeout as sleep } from "node:timers/promises";
import { type BlockHead, blockHead, rpc } from "../lib/json-rpc.ts";

const lookEveryMs = 250;
/** A block with transactions is followed by an empty one after this long, so that the index takes it in. */
const quietAfterMs = 1_000;
/** The clock of a chain without users still moves: views that compare with the block's time stay right. */
const idleEveryMs = 15_000;
/** After an hour without transactions the chain grows more slowly. */
const drowsyAfterMs = 3_600_000;
const drowsyEveryMs = 60_000;

export interface ChainKeeper {
  /** No heartbeats until `resume`: for whoever sets the time of blocks. The state is stored all the same. */
  pause(): void;
  resume(): void;
  /** Stores the state now. Nothing happens on a chain that forgets. */
  save(): Promise<void>;
  /** Stores the state a last time and ends. */
  stop(): Promise<void>;
}

export interface KeeperOptions {
  heartbeat: boolean;
  save: (() => Promise<void>) | undefined;
  /** Told once when storing begins to fail, in words for a person. */
  onTrouble: (text: string) => void;
}

interface Pulse {
  /** Hash of the newest block seen. */
  seen: string;
  seenAt: number;
  lastBusyAt: number;
  /** The newest block seen holds transactions: an empty one is due. */
  owing: boolean;
}

function heartbeatDue(pulse: Pulse, now: number): boolean {
  const quietFor = now - pulse.seenAt;
  if (pulse.owing) return quietFor >= quietAfterMs;
  return quietFor >= (now - pulse.lastBusyAt > drowsyAfterMs ? drowsyEveryMs : idleEveryMs);
}

function note(pulse: Pulse, head: BlockHead, now: number): boolean {
  if (head.hash === pulse.seen) return false;
  pulse.owing = head.transactionCount > 0;
  if (pulse.owing) pulse.lastBusyAt = now;
  pulse.seen = head.hash;
  pulse.seenAt = now;
  return true;
}

function troubleText({ message }: Error): string {
  const cause = message.includes("ENOSPC") ? "the disk is full" : message;
  return `The chain cannot be stored (${cause}): what happens from now on is lost when it stops.`;
}

/** Watches the chain: stores its state after each new block and mines the heartbeat. */
export function keepChain(url: string, { heartbeat, save, onTrouble }: KeeperOptions): ChainKeeper {
  const pulse: Pulse = { seen: "", seenAt: 0, lastBusyAt: Date.now(), owing: false };
  const ending = new AbortController();
  let beating = heartbeat;
  let saving: Promise<void> = Promise.resolve();
  let unsaved = false;
  let savedAt = 0;
  let inTrouble = false;

  const saveNow = (): Promise<void> => {
    unsaved = false;
    savedAt = Date.now();
    saving = saving.then(save).then(
      () => {
        inTrouble = false;
      },
      (failure: Error) => {
        unsaved = true;
        if (!inTrouble && !ending.signal.aborted) onTrouble(troubleText(failure));
        inTrouble = true;
      },
    );
    return saving;
  };

  async function look(): Promise<void> {
    unsaved = note(pulse, await blockHead(url), Date.now()) || unsaved;
    if (unsaved && Date.now() - savedAt >= 1_000) await saveNow();
    if (beating && heartbeatDue(pulse, Date.now())) await rpc(url, "evm_mine");
  }

  async function watch(): Promise<void> {
    while (!ending.signal.aborted) {
      // A chain that does not answer is the supervisor's business, which sees the process end.
      await look().catch(() => undefined);
      await sleep(lookEveryMs, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
    }
  }
  const watching = watch();

  return {
    pause: () => {
      beating = false;
    },
    resume: () => {
      beating = heartbeat;
    },
    save: saveNow,
    async stop() {
      ending.abort();
      await watching;
      await saveNow();
    },
  };
}

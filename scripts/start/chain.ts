import { join } from "node:path";
import { type BlockHead, blockHead, rpc } from "../lib/json-rpc.ts";
import { awaitReady, type Service, startService } from "../lib/service.ts";
import { type ChainKeeper, keepChain } from "./chain-keeper.ts";
import { anvilCommand, hardhatNodeCommand } from "./chain-program.ts";
import { chooseState, saveState, stateFiles } from "./chain-state.ts";

export interface ChainOptions {
  dataDir: string;
  port: number;
  /** Unix seconds of block 0 on a fresh chain; by default an hour ago. */
  genesisTimestamp?: number;
  /** Mine a block after each quiet spell and every 15 s, so that index and clock move on. Default true. */
  heartbeat?: boolean;
  /** Told when the state cannot be stored, in words for a person; by default it goes to standard error. */
  onTrouble?: (text: string) => void;
}

export interface Chain {
  readonly service: Service;
  readonly url: string;
  /** Whether this start made the chain; false if it resumed a stored one. */
  readonly fresh: boolean;
  /** Whether it survives a restart: anvil does, Hardhat's node forgets. */
  readonly remembers: boolean;
  /** Mines heartbeats, stores the state; pause its heartbeat while you set the time of blocks yourself. */
  readonly keeper: ChainKeeper;
  head(): Promise<BlockHead>;
  /** If the chain's time lies in the past, mines a block at the present; from there it follows the wall clock. */
  followWallClock(): Promise<void>;
  /** The next block comes right after the last, however long ago that was. */
  continueFromLastBlock(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the local chain (id 31337, 60 funded accounts) and waits until it answers. What it knew when it last
 * stopped, or was killed, is back.
 * @throws Fault if it does not start.
 */
export async function startChain(options: ChainOptions): Promise<Chain> {
  const { dataDir, port, heartbeat = true, onTrouble = console.error } = options;
  const url = `http://127.0.0.1:${port}`;
  const files = stateFiles(join(dataDir, "chain"));
  const stored = chooseState(files);
  const genesisTimestamp = options.genesisTimestamp ?? Math.floor(Date.now() / 1000) - 3600;
  const anvil = anvilCommand({ port, files, stored, genesisTimestamp });
  const program = anvil ?? hardhatNodeCommand(port, genesisTimestamp);
  const service = await startService({ name: "chain", ...program, dataDir });
  await awaitReady(service, () => blockHead(url), { what: "the chain to answer", everyMs: 50 });
  const save = anvil ? () => saveState(url, files) : undefined;
  const keeper = keepChain(url, { heartbeat, save, onTrouble });
  return {
    service,
    url,
    fresh: !(anvil && stored),
    remembers: anvil !== undefined,
    keeper,
    head: () => blockHead(url),
    followWallClock: () => followWallClock(url),
    continueFromLastBlock: () => continueFromLastBlock(url),
    async stop() {
      await keeper.stop();
      await service.stop();
    },
  };
}

async function followWallClock(url: string): Promise<void> {
  const now = Math.floor(Date.now() / 1000);
  if ((await blockHead(url)).timestamp >= now) return;
  await rpc(url, "evm_setNextBlockTimestamp", [now]);
  await rpc(url, "evm_mine");
}

async function continueFromLastBlock(url: string): Promise<void> {
  const { timestamp } = await blockHead(url);
  // After a restart anvil takes the present for the last block's time, and would refuse any before it.
  await rpc(url, "evm_setTime", [timestamp]);
  await rpc(url, "evm_setNextBlockTimestamp", [timestamp + 1]);
}

import { isPublicKnowledge } from "@engine/protocol/known-keys";
import { type Hex, parseEther, parseGwei } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { ConfigError, type Environment } from "../config.ts";

const LOCAL_CHAIN_ID = 31_337;

/** How a relayer runs. */
export interface RelayConfig {
  account: PrivateKeyAccount;
  /** What all transactions of a day (UTC) may use together. */
  gasPerDay: number;
  /** How many errands a member may hand in a day (UTC). */
  errandsPerDay: number;
  /** Never paid more than this for a unit of gas; while the chain asks for more, errands wait. */
  maxFeePerGas: bigint;
  /** Below this balance, in wei, the alarm is on. */
  lowBalance: bigint;
  /** Blocks that must contain a transaction or follow it before it counts as done. */
  confirmations: number;
  pollMilliseconds: number;
  /** A transaction in no block after this long is sent again with a higher fee. */
  stuckMilliseconds: number;
}

/**
 * The relayer's configuration; undefined without a key: then it is off.
 * @throws ConfigError if the key is none, or one that everyone knows on a chain where it is worth something.
 */
export function readRelayEnvironment(env: Environment, chainId: number): RelayConfig | undefined {
  const key = env.RELAYER_KEY;
  if (!key) return undefined;
  const local = chainId === LOCAL_CHAIN_ID;
  return {
    account: readAccount(key, local),
    gasPerDay: whole(env, "RELAYER_GAS_PER_DAY", 300_000_000),
    errandsPerDay: whole(env, "RELAYER_ERRANDS_PER_DAY", 200),
    maxFeePerGas: amount(env, "RELAYER_MAX_FEE_GWEI", "100", parseGwei),
    lowBalance: amount(env, "RELAYER_LOW_BALANCE", "0.05", parseEther),
    confirmations: whole(env, "RELAYER_CONFIRMATIONS", local ? 1 : 3),
    pollMilliseconds: local ? 100 : 2_000,
    stuckMilliseconds: 1_000 * whole(env, "RELAYER_STUCK_SECONDS", local ? 3 : 45),
  };
}

function readAccount(key: string, local: boolean): PrivateKeyAccount {
  // The value is not repeated, whatever it is.
  if (!/^0x[0-9a-fA-F]{64}$/.test(key))
    throw new ConfigError(`RELAYER_KEY must be a private key (0x and 64 hex digits).`);
  const account = privateKeyToAccount(key as Hex);
  if (local || !isPublicKnowledge(account.address)) return account;
  throw new ConfigError(
    `RELAYER_KEY is the key of ${account.address}, of a public test phrase: everyone has it. Use another.`,
  );
}

function whole(env: Environment, name: string, fallback: number): number {
  const text = env[name] ?? String(fallback);
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text);
  throw new ConfigError(`${name} must be a whole number from 1.`);
}

function amount(env: Environment, name: string, fallback: string, parse: (text: string) => bigint): bigint {
  const text = env[name] ?? fallback;
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return parse(text);
  throw new ConfigError(`${name} must be a number such as ${fallback}.`);
}

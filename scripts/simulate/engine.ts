import type { ContractName } from "@engine/audit/contracts";
import { localMoneyAbi } from "@engine/protocol/abi/local-money";
import type { DeployedName, Deployment } from "@engine/protocol/deployment";
import type { Abi, Address, Client, Hex } from "viem";
import { createClient, encodeFunctionData, http, numberToHex } from "viem";
import { blockHead, rpc } from "../lib/json-rpc.ts";
import { Calls, refusalName } from "./calls.ts";
import { LogBook } from "./log-book.ts";
import { ask, dataOf } from "./reader.ts";

/** The engine on some chain, and a way to act on it. */
export interface Engine {
  client: Client;
  deployment: Deployment;
  /** Everything that was sent since the engine was taken over. */
  readonly calls: Calls;
  /** Sends a call; resolves to the name of the error that refused it, undefined if it was allowed. */
  attempt(
    from: Address,
    contract: ContractName,
    functionName: string,
    args?: readonly unknown[],
  ): Promise<string | undefined>;
  /** Sends a call; false if the contract refuses. */
  act(
    from: Address,
    contract: ContractName,
    functionName: string,
    args?: readonly unknown[],
  ): Promise<boolean>;
  /** Sends a call as the timelock, which governs everything. */
  govern(contract: ContractName, functionName: string, args?: readonly unknown[]): Promise<boolean>;
  /** Sends a call to the timelock as the governor, whom alone it obeys: what a vote decides. */
  propose(functionName: string, args?: readonly unknown[]): Promise<boolean>;
  /** Sends a call as Rounds, for the module that it is. */
  decide(contract: ContractName, functionName: string, args?: readonly unknown[]): Promise<boolean>;
  /** Sends any data to any contract of the deployment; false if it refuses. */
  sendData(from: Address, contract: DeployedName, data: Hex): Promise<boolean>;
  /** Sends a call to the play money that the organisation's budgets are in. */
  money(from: Address, functionName: string, args?: readonly unknown[]): Promise<boolean>;
  read<Value>(contract: ContractName, functionName: string, args?: readonly unknown[]): Promise<Value>;
  /** The arguments of all logs of an event so far, the oldest first. */
  logs<Args>(contract: ContractName, eventName: string): Promise<readonly Args[]>;
  /** Gives accounts what transactions cost. */
  fuel(accounts: readonly Address[]): Promise<void>;
  /** Lets time pass before the next block. */
  wait(seconds: number): Promise<void>;
  now(): Promise<number>;
  /** Leaves the chain as it is for others: each account acts with its key again, blocks come when they come. */
  release(): Promise<void>;
}

/** More than fifty ballots need, and less than a block holds. */
const GAS = numberToHex(16_000_000);
const FUEL = numberToHex(10n ** 21n);
/** Bytes of questions that go into one call: it is a creation, whose answers may be as long as a contract's code. */
const QUESTION_BYTES = 1_400;

/** Takes over a local chain: from now on each block comes one second after the last, and anybody may be acted for. */
export async function engineOn(url: string, deployment: Deployment): Promise<Engine> {
  await rpc(url, "anvil_setBlockTimestampInterval", [1]);
  await rpc(url, "anvil_autoImpersonateAccount", [true]);
  const client = createClient({
    transport: http(url),
    batch: { multicall: { deployless: true, batchSize: QUESTION_BYTES } },
  });
  const calls = new Calls();
  const book = new LogBook(url, deployment);
  const addressOf = (contract: DeployedName) => deployment.contracts[contract].address;

  async function send(from: Address, to: Address, data: Hex, name: string): Promise<string | undefined> {
    const refusal = await refusalOf(url, { from, to, data, gas: GAS });
    calls.note(name, refusal);
    return refusal;
  }
  const attempt: Engine["attempt"] = (from, contract, functionName, args = []) => {
    const data = dataOf(contract, functionName, args);
    return send(from, addressOf(contract), data, `${contract}.${functionName}`);
  };
  const act: Engine["act"] = async (...call) => (await attempt(...call)) === undefined;
  const fuel: Engine["fuel"] = async (accounts) => {
    for (const account of accounts) await rpc(url, "anvil_setBalance", [account, FUEL]);
  };
  const [timelock, rounds, governor] = [
    addressOf("Timelock"),
    addressOf("Rounds"),
    addressOf("InnovationGovernor"),
  ];
  await fuel([timelock, rounds, governor]);
  return {
    ...{ client, deployment, calls, attempt, act, fuel },
    govern: (contract, functionName, args) => act(timelock, contract, functionName, args),
    propose: (functionName, args) => act(governor, "Timelock", functionName, args),
    decide: (contract, functionName, args) => act(rounds, contract, functionName, args),
    sendData: async (from, contract, data) =>
      (await send(from, addressOf(contract), data, `${contract} by bytes`)) === undefined,
    async money(from, functionName, args = []) {
      const data = encodeFunctionData({ abi: localMoneyAbi as Abi, functionName, args });
      return (await send(from, deployment.settlementToken, data, `LocalMoney.${functionName}`)) === undefined;
    },
    read: (contract, functionName, args = []) => ask(client, deployment, contract, functionName, args),
    logs: (contract, eventName) => book.entries(contract, eventName),
    async wait(seconds) {
      await rpc(url, "evm_setNextBlockTimestamp", [(await timeOf(url)) + Math.max(1, seconds)]);
      await rpc(url, "evm_mine");
    },
    now: () => timeOf(url),
    async release() {
      await rpc(url, "anvil_autoImpersonateAccount", [false]);
      await rpc(url, "anvil_removeBlockTimestampInterval");
    },
  };
}

interface Receipt {
  status: Hex;
  transactionHash: Hex;
}

/** How a transaction went, written down by anvil as it ran. */
interface Trace {
  result?: { output: Hex };
}

/** Sends a transaction and waits for its receipt; the error's name if it was reverted. */
async function refusalOf(url: string, call: object): Promise<string | undefined> {
  const { status, transactionHash } = await rpc<Receipt>(url, "eth_sendTransactionSync", [call]);
  if (status === "0x1") return undefined;
  const [whole] = await rpc<Trace[]>(url, "trace_transaction", [transactionHash]);
  return refusalName(whole?.result?.output ?? "0x");
}

async function timeOf(url: string): Promise<number> {
  return (await blockHead(url)).timestamp;
}

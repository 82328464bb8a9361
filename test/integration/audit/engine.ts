import { ABIS, type ContractName } from "@engine/audit/contracts";
import type { DeployedName, Deployment } from "@engine/protocol/deployment";
import type { Abi, Address, Client, Hex } from "viem";
import { concatHex, createClient, encodeFunctionData, http, numberToHex } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { readContract } from "viem/actions";
import { deployAll } from "../../../scripts/deploy/deploy-all.ts";
import { blockHead, rpc } from "../../../scripts/lib/json-rpc.ts";
import { until } from "../../../scripts/lib/poll.ts";
import { localMnemonic } from "../../../scripts/start/local-chain.ts";
import { startTestChain, type TestChain } from "../deploy/test-chain.ts";

/** Someone with a key of the local phrase. Number 1 holds every role that the bakery's file gives its owner. */
export const person = (index: number) => mnemonicToAccount(localMnemonic, { addressIndex: index });
export const OWNER = person(1);

/** The engine on some chain, and a way to act on it. */
export interface Engine {
  client: Client;
  deployment: Deployment;
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
  /** Sends a call as Pilots, for the module that it is. */
  pilot(contract: ContractName, functionName: string, args?: readonly unknown[]): Promise<boolean>;
  /** From now on Pilots answers every question with these words. */
  pilotsAnswer(words: readonly number[]): Promise<void>;
  /** Sends any data to any contract of the deployment; false if it refuses. */
  sendData(from: Address, contract: DeployedName, data: Hex): Promise<boolean>;
  /** Lets a contract answer every question with these words while something is done. */
  whileAnswering<Result>(
    contract: DeployedName,
    words: readonly number[],
    work: () => Promise<Result>,
  ): Promise<Result>;
  /** Sends any data to the organisation's money. */
  sendMoney(from: Address, data: Hex): Promise<boolean>;
  read<Value>(contract: ContractName, functionName: string, args?: readonly unknown[]): Promise<Value>;
  /** Lets time pass before the next block. */
  wait(seconds: number): Promise<void>;
  now(): Promise<number>;
}

/** An engine on a chain of its own. */
export interface OwnEngine extends Engine {
  chain: TestChain;
  stop(): Promise<void>;
}

const GAS = numberToHex(6_000_000);

/** Deploys the bakery on a chain of its own. */
export async function startEngine({ reorganises = false } = {}): Promise<OwnEngine> {
  const chain = await startTestChain({ daysAgo: 300, reorganises });
  const { url, dataDir, deploymentFile } = chain;
  const deployment = await deployAll({ rpcUrl: url, dataDir, deploymentFile });
  return { ...(await engineOn(url, deployment)), chain, stop: () => chain.stop() };
}

/** Takes over a local chain: from now on each block comes one second after the last. */
export async function engineOn(url: string, deployment: Deployment): Promise<Engine> {
  await rpc(url, "anvil_setBlockTimestampInterval", [1]);
  const client = createClient({ transport: http(url, { batch: true }) });
  const addressOf = (contract: ContractName) => deployment.contracts[contract].address;
  const dataOf = (contract: ContractName, functionName: string, args: readonly unknown[]) =>
    encodeFunctionData({ abi: ABIS[contract] as Abi, functionName, args });

  const act: Engine["act"] = (from, contract, functionName, args = []) =>
    send(url, { from, to: addressOf(contract), data: dataOf(contract, functionName, args), gas: GAS });
  const timelock = addressOf("Timelock");
  const rounds = addressOf("Rounds");
  const governor = deployment.contracts.InnovationGovernor.address;
  const read: Engine["read"] = async (contract, functionName, args = []) => {
    const abi = ABIS[contract] as Abi;
    return (await readContract(client, { address: addressOf(contract), abi, functionName, args })) as never;
  };
  const pilots = await read<Address>("Reviews", "pilots");
  for (const address of [timelock, rounds, governor, pilots]) {
    await rpc(url, "anvil_setBalance", [address, numberToHex(10n ** 20n)]);
    await rpc(url, "anvil_impersonateAccount", [address]);
  }
  return {
    ...{ client, deployment, act, read },
    govern: (contract, functionName, args) => act(timelock, contract, functionName, args),
    propose: (functionName, args) => act(governor, "Timelock", functionName, args),
    decide: (contract, functionName, args) => act(rounds, contract, functionName, args),
    pilot: (contract, functionName, args) => act(pilots, contract, functionName, args),
    pilotsAnswer: (words) => rpc(url, "anvil_setCode", [pilots, codeAnswering(words)]),
    sendData: (from, contract, data) =>
      send(url, { from, to: deployment.contracts[contract].address, data, gas: GAS }),
    sendMoney: (from, data) => send(url, { from, to: deployment.settlementToken, data, gas: GAS }),
    async whileAnswering(contract, words, work) {
      const { address } = deployment.contracts[contract];
      const code = await rpc<Hex>(url, "eth_getCode", [address, "latest"]);
      await rpc(url, "anvil_setCode", [address, codeAnswering(words)]);
      try {
        return await work();
      } finally {
        await rpc(url, "anvil_setCode", [address, code]);
      }
    },
    async wait(seconds) {
      await rpc(url, "evm_setNextBlockTimestamp", [(await timeOf(url)) + Math.max(1, seconds)]);
      await rpc(url, "evm_mine");
    },
    now: () => timeOf(url),
  };
}

/** Code of a contract that answers whatever it is asked with these words. */
function codeAnswering(words: readonly number[]): Hex {
  const length = numberToHex(32 * words.length, { size: 2 });
  // PUSH2 length, PUSH1 14 (where the words begin), PUSH1 0, CODECOPY, PUSH2 length, PUSH1 0, RETURN.
  const code = concatHex(["0x61", length, "0x600e600039", "0x61", length, "0x6000f3"]);
  return concatHex([code, ...words.map((word) => numberToHex(word, { size: 32 }))]);
}

/** Sends a transaction and waits for its receipt; true if it was not reverted. */
async function send(url: string, call: object): Promise<boolean> {
  const hash = await rpc<Hex>(url, "eth_sendTransaction", [call]);
  const status = async () =>
    (await rpc<{ status: Hex } | null>(url, "eth_getTransactionReceipt", [hash]))?.status;
  const mined = { what: `the receipt of ${hash}`, timeoutMs: 10_000, everyMs: 5 };
  return (await until(status, mined)) === "0x1";
}

async function timeOf(url: string): Promise<number> {
  return (await blockHead(url)).timestamp;
}

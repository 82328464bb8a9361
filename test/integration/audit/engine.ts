import { ABIS, type ContractName } from "@engine/audit/contracts";
import { localMoneyAbi } from "@engine/protocol/abi/local-money";
import type { DeployedName, Deployment } from "@engine/protocol/deployment";
import type { Abi, Address, Client, Hex } from "viem";
import { createClient, encodeFunctionData, http, numberToHex } from "viem";
import { type HDAccount, mnemonicToAccount } from "viem/accounts";
import { readContract } from "viem/actions";
import { deployAll } from "../../../scripts/deploy/deploy-all.ts";
import { blockHead, rpc } from "../../../scripts/lib/json-rpc.ts";
import { until } from "../../../scripts/lib/poll.ts";
import { localMnemonic } from "../../../scripts/start/local-chain.ts";
import { startTestChain, type TestChain } from "../deploy/test-chain.ts";

/** Keys that were made out of the phrase, which takes long. */
const people = new Map<number, HDAccount>();

/** Someone with a key of the local phrase. Number 1 holds every role that the bakery's file gives its owner. */
export function person(index: number): HDAccount {
  const known = people.get(index) ?? mnemonicToAccount(localMnemonic, { addressIndex: index });
  people.set(index, known);
  return known;
}
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
  /** Sends any data to any contract of the deployment; false if it refuses. */
  sendData(from: Address, contract: DeployedName, data: Hex): Promise<boolean>;
  /** Sends a call to the play money that the organisation's budgets are in. */
  money(from: Address, functionName: string, args?: readonly unknown[]): Promise<boolean>;
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
  for (const address of [timelock, rounds, governor]) {
    await rpc(url, "anvil_setBalance", [address, numberToHex(10n ** 20n)]);
    await rpc(url, "anvil_impersonateAccount", [address]);
  }
  return {
    ...{ client, deployment, act, read },
    govern: (contract, functionName, args) => act(timelock, contract, functionName, args),
    propose: (functionName, args) => act(governor, "Timelock", functionName, args),
    decide: (contract, functionName, args) => act(rounds, contract, functionName, args),
    sendData: (from, contract, data) =>
      send(url, { from, to: deployment.contracts[contract].address, data, gas: GAS }),
    money: (from, functionName, args = []) => {
      const data = encodeFunctionData({ abi: localMoneyAbi as Abi, functionName, args });
      return send(url, { from, to: deployment.settlementToken, data, gas: GAS });
    },
    async wait(seconds) {
      await rpc(url, "evm_setNextBlockTimestamp", [(await timeOf(url)) + Math.max(1, seconds)]);
      await rpc(url, "evm_mine");
    },
    now: () => timeOf(url),
  };
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

import { ABIS, type ContractName } from "@engine/audit/contracts";
import type { Deployment, Persona } from "@engine/protocol/deployment";
import { LOCAL_PHRASE } from "@engine/protocol/known-keys";
import type { Abi, PublicClient, TransactionReceipt } from "viem";
import { encodeFunctionData } from "viem";
import { type LocalAccount, mnemonicToAccount } from "viem/accounts";
import { connect, sendSigned, signCall } from "../../../scripts/deploy/transactions.ts";
import { blockHead, rpc } from "../../../scripts/lib/json-rpc.ts";
import { until } from "../../../scripts/lib/poll.ts";
import { readDeployment } from "../../../scripts/start/deployment.ts";
import { queryGraph } from "../../../scripts/start/index-state.ts";
import { type StackAddresses, stackAddresses } from "../stack-addresses.ts";

/** The running engine as its people's own tools see it: for what a test needs done beside the browser. */
export interface Engine {
  addresses: StackAddresses;
  deployment: Deployment;
  client: PublicClient;
  /** Someone of the season, by key: "owner", "head_baker". */
  persona(key: string): Persona & { signer: LocalAccount };
  /** Sends a call and waits for its block. @throws when the contract refuses. */
  send(
    from: LocalAccount,
    contract: ContractName,
    name: string,
    args: readonly unknown[],
  ): Promise<TransactionReceipt>;
  read<Value>(contract: ContractName, name: string, args?: readonly unknown[]): Promise<Value>;
  /** Lets time pass on the chain. */
  advance(seconds: number): Promise<void>;
  /** Resolves when the index has everything that is on the chain now. */
  indexed(): Promise<void>;
}

/** Connects to the stack of this run. */
export function openEngine(): Engine {
  const addresses = stackAddresses();
  const deployment = readDeployment(addresses.deploymentFile);
  const client = connect(addresses.rpcUrl);
  const addressOf = (contract: ContractName) => deployment.contracts[contract].address;
  return {
    addresses,
    deployment,
    client,
    persona: (key) => personaOf(deployment, key),
    async send(from, contract, functionName, args) {
      const data = encodeFunctionData({ abi: ABIS[contract] as Abi, functionName, args });
      return sendSigned(client, await signCall(client, from, { to: addressOf(contract), data }));
    },
    async read(contract, functionName, args = []) {
      const abi = ABIS[contract] as Abi;
      const address = addressOf(contract);
      return (await client.readContract({ address, abi, functionName, args })) as never;
    },
    async advance(seconds) {
      const { timestamp } = await blockHead(addresses.rpcUrl);
      await rpc(addresses.rpcUrl, "evm_setNextBlockTimestamp", [timestamp + seconds]);
      await rpc(addresses.rpcUrl, "evm_mine");
    },
    indexed: () => indexed(addresses),
  };
}

function personaOf({ personas = [] }: Deployment, key: string) {
  const persona = personas.find((each) => each.key === key);
  if (!persona) throw new Error(`the season has no ${key}`);
  return { ...persona, signer: mnemonicToAccount(LOCAL_PHRASE, { addressIndex: persona.account }) };
}

async function indexed({ rpcUrl, graphqlUrl }: StackAddresses): Promise<void> {
  const { number } = await blockHead(rpcUrl);
  await until(async () => (await indexedBlock(graphqlUrl)) >= number, {
    what: `the index to reach block ${number}`,
    timeoutMs: 60_000,
  });
}

async function indexedBlock(graphqlUrl: string): Promise<number> {
  const { _meta } = await queryGraph<{ _meta: { block: { number: number } } }>(
    graphqlUrl,
    "{ _meta { block { number } } }",
  );
  return _meta.block.number;
}

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { membersAbi } from "@engine/protocol/abi/members";
import { LOCAL_PHRASE } from "@engine/protocol/known-keys";
import type { Abi, Address, Authorization, Hex } from "viem";
import { createWalletClient, defineChain, http, publicActions, zeroHash } from "viem";
import { mnemonicToAccount, privateKeyToAccount } from "viem/accounts";
import { bytesToHex, encodeDeployData, encodeFunctionData } from "viem/utils";
import { rpc } from "../../../scripts/lib/json-rpc.ts";
import { repoRoot } from "../../../scripts/lib/paths.ts";
import { freePorts } from "../../../scripts/lib/ports.ts";
import { startChain } from "../../../scripts/start/chain.ts";
import { localChainId } from "../../../scripts/start/local-chain.ts";

const MANAGER = "@openzeppelin/contracts/access/manager/AccessManager.sol/AccessManager.json";
const MEMBERS = "contracts/members/Members.sol/Members.json";

/** What a compiler makes of a contract. */
export interface Artifact {
  abi: Abi;
  bytecode: Hex;
}

interface Transaction {
  to?: Address;
  data: Hex;
  authorizationList?: Authorization<number, true>[];
}

/** An account of the local phrase; 0 holds every role. */
export function personAccount(index: number) {
  const { privateKey } = mnemonicToAccount(LOCAL_PHRASE, { addressIndex: index }).getHdKey();
  if (!privateKey) throw new Error(`No key ${index}`);
  return privateKeyToAccount(bytesToHex(privateKey));
}

export type TestChain = Awaited<ReturnType<typeof startTestChain>>;

/** A real chain with the real member register on it, and nobody admitted yet. */
export async function startTestChain() {
  const dataDir = await mkdtemp(join(tmpdir(), "content-chain-"));
  const [port = 0] = await freePorts(1);
  const chain = await startChain({ dataDir, port, heartbeat: false });
  const send = sender(chain.url);
  const deploy = async ({ abi, bytecode }: Artifact, args: readonly unknown[]): Promise<Address> => {
    const { contractAddress } = await send({ data: encodeDeployData({ abi, bytecode, args }) });
    if (!contractAddress) throw new Error("No contract was created.");
    return contractAddress;
  };
  const manager = await deploy(await readArtifact(MANAGER), [personAccount(0).address]);
  const members = await deploy(await readArtifact(MEMBERS), [manager, manager]);
  const register = (functionName: string, args: readonly unknown[]) =>
    send({ to: members, data: encodeFunctionData({ abi: membersAbi as Abi, functionName, args }) });
  return {
    ...{ rpcUrl: chain.url, chainId: localChainId, members, send, deploy },
    admit: (account: Address) => register("admit", [{ account, source: 0, unit: 0, profileHash: zeroHash }]),
    codeAt: (address: Address) => rpc(chain.url, "eth_getCode", [address, "latest"]),
    suspend: (memberId: number) => register("suspend", [memberId, `0x${"11".repeat(32)}`]),
    stop: async () => {
      await chain.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Sends transactions, from account 0 unless told otherwise, and waits for their receipts. */
function sender(rpcUrl: string) {
  const chain = defineChain({
    ...{ id: localChainId, name: "test", rpcUrls: { default: { http: [rpcUrl] } } },
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
  });
  const client = createWalletClient({ chain, transport: http(), pollingInterval: 20 }).extend(publicActions);
  return async (transaction: Transaction, account = personAccount(0)) => {
    const hash = await client.sendTransaction({ account, ...transaction });
    const receipt = await client.waitForTransactionReceipt({ hash });
    if (receipt.status !== "success") throw new Error(`Reverted: ${hash}`);
    return receipt;
  };
}

async function readArtifact(path: string): Promise<Artifact> {
  return JSON.parse(await readFile(join(repoRoot, "artifacts", path), "utf8"));
}

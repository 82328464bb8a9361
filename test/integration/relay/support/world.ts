import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { ABIS, type ContractName } from "@engine/audit/contracts";

import type { Deployment } from "@engine/protocol/deployment";
import { type ErrandRecord, fetchErrand, fetchRelayNonce, handIn } from "@engine/protocol/relay-client";
import { type Abi, encodeFunctionData, type Hex } from "viem";
import { type LocalAccount, privateKeyToAccount } from "viem/accounts";
import { actor, enrolOwner, gatherCrowd, owner } from "../../../../scripts/bench/crowd.ts";
import { requestLetter } from "../../../../scripts/bench/letters.ts";
import { deployAll } from "../../../../scripts/deploy/deploy-all.ts";
import { toolEnv } from "../../../../scripts/lib/paths.ts";
import { until } from "../../../../scripts/lib/poll.ts";
import { localRelayerKey } from "../../../../scripts/start/relayer-key.ts";
import { startContentStore } from "../../../../server/src/content-store.ts";
import { readRelayEnvironment } from "../../../../server/src/relay/relay-config.ts";
import { startTestChain } from "../../deploy/test-chain.ts";

export const relayer = privateKeyToAccount(localRelayerKey());

/** A chain with the contracts, an owner with every role, and so many members with votes and without ether. */
export async function startWorld(howMany: number) {
  const chain = await startTestChain({ states: "newest" });
  const deployment = await deployAll({
    rpcUrl: chain.url,
    dataDir: chain.dataDir,
    deploymentFile: chain.deploymentFile,
  });
  const boss = owner(chain.url);
  await enrolOwner(boss, deployment);
  const members = await gatherCrowd(boss, deployment, howMany);
  return { chain, deployment, boss, members };
}

export type World = Awaited<ReturnType<typeof startWorld>>;

/** A store with a relayer in this process. `env` as for the operator; `rpcUrl` may lead through something. */
export async function startRelay(
  { chain, deployment }: World,
  { name, rpcUrl = chain.url, env = {} }: { name: string; rpcUrl?: string; env?: Record<string, string> },
) {
  const { chainId, contracts } = deployment;
  const config = readRelayEnvironment({ RELAYER_KEY: localRelayerKey(), ...env }, chainId);
  if (!config) throw new Error("a relayer without a key");
  return startContentStore({
    ...{ host: "127.0.0.1", port: 0, origins: [], enableAdd: false, rpcUrl, chainId },
    dataDir: join(chain.dataDir, name),
    members: contracts.Members.address,
    relay: { config: { ...config, pollMilliseconds: 20 }, contracts },
  });
}

/** The server as it is built for operators, as a process of its own, to be killed: it starts much faster than sources. */
export function spawnBuiltRelay(
  { chain }: World,
  { folder, dataDir, port }: { folder: string; dataDir: string; port: number },
): ChildProcess {
  const env = {
    ...{ SERVER_PORT: String(port), DATA_DIR: dataDir, RPC_URL: chain.url },
    ...{ DEPLOYMENT: "deployment.json", RELAYER_KEY: localRelayerKey() },
  };
  const options = { cwd: folder, env: toolEnv(env), stdio: "ignore" } as const;
  return spawn(process.execPath, [join(folder, "server.mjs")], options);
}

/** A call for the forwarder, signed by its sender and valid for half an hour. */
export async function signRequest(
  { chain, deployment }: World,
  signer: LocalAccount,
  contract: ContractName,
  functionName: string,
  args: readonly unknown[],
  change: { nonce?: bigint; gas?: bigint; deadline?: number; data?: Hex } = {},
) {
  const { timestamp } = await chain.rpc<{ timestamp: Hex }>("eth_getBlockByNumber", ["pending", false]);
  return requestLetter(deployment, signer, {
    to: deployment.contracts[contract].address,
    gas: 1_000_000n,
    deadline: Number(timestamp) + 1800,
    data: encodeFunctionData({ abi: ABIS[contract] as Abi, functionName, args }),
    nonce: change.nonce ?? (await nonceOf(chain.url, deployment, signer)),
    ...change,
  });
}

function nonceOf(rpcUrl: string, { contracts }: Deployment, signer: LocalAccount): Promise<bigint> {
  const nonces = {
    address: contracts.Forwarder.address,
    abi: ABIS.Forwarder,
    functionName: "nonces",
  } as const;
  return actor(signer, rpcUrl).readContract({ ...nonces, args: [signer.address] });
}

/** A request to suggest an idea, which nothing stands against. */
export function signIdea(world: World, signer: LocalAccount, seed: number, change = {}) {
  const contentHash = `0x${(seed + 1).toString(16).padStart(64, "0")}`;
  const draft = { challengeId: 0, channel: 0, contentHash, parents: [] };
  return signRequest(world, signer, "Ideas", "submit", [draft], change);
}

/** Waits until an errand has come to an end. */
export async function ended(url: string, kind: string, id: Hex): Promise<ErrandRecord> {
  let record: ErrandRecord | undefined;
  const isOver = async () => {
    record = await fetchErrand(url, kind, id);
    return record.state === "done" || record.state === "refused";
  };
  await until(isOver, { what: `errand ${id} to end`, everyMs: 25, timeoutMs: 60_000 });
  return record as ErrandRecord;
}

/** Hands something in and waits for its end. */
export async function carried(url: string, kind: string, letter: object): Promise<ErrandRecord> {
  return ended(url, kind, (await handIn(url, kind, letter)).id);
}

export async function nextNonce(url: string, { address }: LocalAccount): Promise<bigint> {
  return BigInt(await fetchRelayNonce(url, address));
}

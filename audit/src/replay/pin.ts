import type { Client, Hex } from "viem";
import { numberToHex } from "viem/utils";
import type { Target } from "../contracts.ts";
import { AuditFault, ask } from "./fault.ts";

/** The one block that everything is read at. `timestamp` is in seconds. */
export interface Pin {
  number: number;
  hash: Hex;
  timestamp: number;
}

/**
 * Pins the audit to a block, the newest unless one is given.
 * @throws {@link AuditFault} if the chain is another one, has no such block, or does not answer.
 */
export async function pinBlock(client: Client, target: Target, block?: number): Promise<Pin> {
  await checkChain(client, target);
  const header = await headerOf(client, block === undefined ? "latest" : numberToHex(block));
  if (!header) throw new AuditFault(`The RPC has no block ${block ?? "at all"}.`);
  return header;
}

async function checkChain(client: Client, { chainId, genesisHash }: Target): Promise<void> {
  const answered = Number(await ask("the chain's id", client.request({ method: "eth_chainId" })));
  if (answered !== chainId) {
    throw new AuditFault(`The deployment is on chain ${chainId}, the RPC serves chain ${answered}.`);
  }
  const genesis = genesisHash && (await headerOf(client, "0x0"));
  if (genesis && genesis.hash !== genesisHash) {
    throw new AuditFault(`The RPC serves another chain ${chainId} than the deployment's: block 0 differs.`);
  }
}

/** @throws {@link AuditFault} if the pinned block is no longer on the chain: what was read may be mixed. */
export async function confirmPin(client: Client, pin: Pin): Promise<void> {
  const header = await headerOf(client, numberToHex(pin.number));
  if (header?.hash === pin.hash) return;
  const now = header?.hash ?? "missing";
  throw new AuditFault(
    `The chain reorganised during the audit: block ${pin.number} was ${pin.hash}, now it is ${now}. Run it again.`,
  );
}

/** A block's number, hash and time, undefined if the chain has none there. */
export async function headerOf(client: Client, tag: Hex | "latest"): Promise<Pin | undefined> {
  const request = client.request({ method: "eth_getBlockByNumber", params: [tag, false] });
  const block = await ask(`block ${tag === "latest" ? tag : Number(tag)}`, request);
  if (!block?.hash || !block.number) return undefined;
  return { number: Number(block.number), hash: block.hash, timestamp: Number(block.timestamp) };
}

import type { EngineConfig } from "@/config/engine-config.ts";
import { isWebAddress } from "@/lib/check.ts";
import type { EndpointOverrides } from "@/lib/preferences.ts";

export type EndpointName = keyof EndpointOverrides;

/** What is wrong with an endpoint: no address; no answer; an answer, but not of what we need. */
export type EndpointFault = "malformed" | "unreachable" | "other";

const TIMEOUT_MILLISECONDS = 8_000;

/** Asks an endpoint whether it serves this organisation. @returns what is wrong, undefined if nothing is. */
export async function probeEndpoint(
  name: EndpointName,
  address: string,
  { deployment }: EngineConfig,
): Promise<EndpointFault | undefined> {
  if (!isWebAddress(address)) return "malformed";
  try {
    return (await probes[name](address, deployment.chainId)) ? undefined : "other";
  } catch {
    return "unreachable";
  }
}

const probes: Record<EndpointName, (address: string, chainId: number) => Promise<boolean>> = {
  async rpcUrl(address, chainId) {
    const { result } = await ask(address, { jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] });
    return typeof result === "string" && Number(result) === chainId;
  },
  async graphqlUrl(address) {
    const { data } = await ask(address, {
      query: '{ _meta { block { number } } organisation(id: "0x00000001") { id } }',
    });
    return typeof data === "object" && data !== null && "organisation" in data;
  },
  async contentUrl(address) {
    const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
    return (await fetch(`${address.replace(/\/$/, "")}/health`, { signal })).ok;
  },
};

async function ask(address: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  });
  return (await response.json().catch(() => ({}))) as Record<string, unknown>;
}

import { type ProxyRules, type RpcProxy, startRpcProxy } from "./rpc-proxy.ts";

/** The ways in which public nodes fail a call, one after the other. */
const FAULTS: readonly ProxyRules[] = [
  { status: () => 503 },
  { hangUp: () => "after" },
  { refuse: () => ({ code: -32_603, message: "internal error" }) },
  { status: () => 429 },
  { hangUp: () => "before" },
];

export interface FaultyRpc extends RpcProxy {
  /** How many calls came, and how many of them failed. */
  counts(): { calls: number; failures: number };
}

/** Stands before a chain and fails one call in ten, each in another way than the one before. */
export async function startFaultyRpc(upstream: string): Promise<FaultyRpc> {
  let [calls, failures] = [0, 0];
  let fault: ProxyRules | undefined;
  const proxy = await startRpcProxy(upstream, {
    status: (requests) => {
      calls++;
      fault = calls % 10 === 0 ? FAULTS[failures++ % FAULTS.length] : undefined;
      return fault?.status?.(requests);
    },
    hangUp: (requests) => fault?.hangUp?.(requests),
    refuse: (request) => fault?.refuse?.(request),
  });
  return { ...proxy, counts: () => ({ calls, failures }) };
}

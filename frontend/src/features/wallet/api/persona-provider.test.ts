import { type Hex, parseTransaction, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { createPersonaProvider, PersonaChainError } from "@/features/wallet/api/persona-provider.ts";
import { mayUsePersonas } from "@/features/wallet/api/wallet-engine.ts";
import { engineConfig } from "@/testing/engine-config.ts";

const HEAD_BAKER = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
const elsewhere = { ...engineConfig, deployment: { ...engineConfig.deployment, chainId: 1 } };

describe("personas", () => {
  it("sign with the account that the deployment names", () => {
    expect(createPersonaProvider(engineConfig, HEAD_BAKER.toLowerCase()).account.address).toBe(HEAD_BAKER);
  });

  it("exist on the local chain alone, however the page is configured", () => {
    expect(() => createPersonaProvider(elsewhere, HEAD_BAKER)).toThrow(PersonaChainError);
    expect(() => createPersonaProvider({ ...engineConfig, local: false }, HEAD_BAKER)).toThrow(
      PersonaChainError,
    );
    expect(mayUsePersonas(elsewhere)).toBe(false);
    expect(mayUsePersonas({ ...engineConfig, local: false })).toBe(false);
    expect(mayUsePersonas(engineConfig)).toBe(true);
  });

  it("sign nothing when the node turns out to be on another chain", async () => {
    const originalFetch = globalThis.fetch;
    globalThis.fetch = async () => new Response('{"jsonrpc":"2.0","id":1,"result":"0x1"}');
    try {
      const { request } = createPersonaProvider(engineConfig, HEAD_BAKER);
      const signing = request({ method: "personal_sign", params: ["0x12", HEAD_BAKER] });
      await expect(signing).rejects.toThrow(PersonaChainError);
    } finally {
      globalThis.fetch = originalFetch;
    }
  });

  it("leave room above the estimate: a second later the same call may store more", async () => {
    const sent: Hex[] = [];
    const answers: Record<string, unknown> = {
      ...{ eth_chainId: "0x7a69", eth_estimateGas: "0x186a0", eth_getTransactionCount: "0x0" },
      ...{
        eth_gasPrice: "0x1",
        eth_maxPriorityFeePerGas: "0x1",
        eth_getBlockByNumber: { baseFeePerGas: "0x1" },
      },
    };
    const originalFetch = globalThis.fetch;
    globalThis.fetch = async (_, init) => {
      const { id, method, params } = JSON.parse(String(init?.body));
      if (method === "eth_sendRawTransaction") sent.push(params[0]);
      return Response.json({ jsonrpc: "2.0", id, result: answers[method] ?? zeroHash });
    };
    try {
      const { request } = createPersonaProvider(engineConfig, HEAD_BAKER);
      await request({ method: "eth_sendTransaction", params: [{ to: HEAD_BAKER, data: "0x12" }] });
      expect(sent.map((raw) => parseTransaction(raw).gas)).toEqual([130_000n]);
    } finally {
      globalThis.fetch = originalFetch;
    }
  });
});

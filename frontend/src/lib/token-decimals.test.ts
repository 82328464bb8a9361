import { afterEach, expect, it, vi } from "vitest";
import { getTokenDecimals } from "@/lib/token-decimals.ts";
import { engineConfig } from "@/testing/engine-config.ts";

afterEach(() => vi.unstubAllGlobals());

/** A node that answers every question alike, and notes what it was asked. */
function stubNode(result: unknown): unknown[] {
  const asked: unknown[] = [];
  vi.stubGlobal("fetch", async (url: string, { body }: { body: string }) => {
    asked.push({ url, ...JSON.parse(body) });
    return Response.json({ jsonrpc: "2.0", id: 1, result });
  });
  return asked;
}

it("asks the settlement token", async () => {
  const asked = stubNode(`0x${"6".padStart(64, "0")}`);
  expect(await getTokenDecimals(engineConfig)).toBe(6);
  const call = { to: engineConfig.deployment.settlementToken, data: "0x313ce567" };
  expect(asked).toMatchObject([{ url: engineConfig.rpcUrl, method: "eth_call", params: [call, "latest"] }]);
});

it("takes no answer, and no number that decimals cannot be, for none", async () => {
  for (const answer of ["0x", null, `0x${"f".repeat(64)}`]) {
    stubNode(answer);
    await expect(getTokenDecimals(engineConfig)).rejects.toThrow("does not tell its decimals");
  }
});

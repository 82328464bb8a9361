const TIMEOUT_MILLISECONDS = 10_000;

/**
 * One question to the chain's node. Without viem, since every reader's page asks some.
 * @throws when the node does not answer, or answers with an error.
 */
export async function askNode(
  rpcUrl: string,
  method: string,
  params: readonly unknown[],
  signal?: AbortSignal,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const response = await fetch(rpcUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  });
  const { result, error } = (await response.json()) as { result?: unknown; error?: { message?: string } };
  if (error) throw new Error(error.message ?? "The node answered with an error");
  return result;
}

/** Number of the chain's newest block. */
export async function fetchBlockNumber(rpcUrl: string, signal?: AbortSignal): Promise<number> {
  const result = await askNode(rpcUrl, "eth_blockNumber", [], signal);
  if (typeof result !== "string" || !/^0x[0-9a-f]+$/i.test(result))
    throw new Error("The node gave no block number");
  return Number(BigInt(result));
}

/** Hash of a block, undefined if the node does not have it. */
export async function fetchBlockHash(
  rpcUrl: string,
  block: number,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const result = await askNode(rpcUrl, "eth_getBlockByNumber", [`0x${block.toString(16)}`, false], signal);
  return (result as { hash?: string } | null)?.hash;
}

export class RpcError extends Error {
  override readonly name = "RpcError";
}

/** One JSON-RPC call. @throws RpcError with the node's message; TypeError when nothing answers. */
export async function rpc<T>(url: string, method: string, params: readonly unknown[] = []): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const answer = (await response.json()) as { result?: T; error?: { message: string } };
  if (answer.error) throw new RpcError(`${method}: ${answer.error.message}`);
  return answer.result as T;
}

interface Answer<T> {
  id: number;
  result?: T;
  error?: { message: string };
}

/** The same call with each of these parameters, in one request; answers in their order. @throws RpcError of the first that fails. */
export async function rpcMany<T>(
  url: string,
  method: string,
  all: readonly (readonly unknown[])[],
): Promise<T[]> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(all.map((params, id) => ({ jsonrpc: "2.0", id, method, params }))),
  });
  const answers = (await response.json()) as Answer<T>[];
  return answers
    .sort((a, b) => a.id - b.id)
    .map(({ result, error }) => {
      if (error) throw new RpcError(`${method}: ${error.message}`);
      return result as T;
    });
}

export interface BlockHead {
  number: number;
  hash: string;
  /** Unix seconds. */
  timestamp: number;
  transactionCount: number;
}

interface RawBlock {
  number: string;
  hash: string;
  timestamp: string;
  transactions: unknown[];
}

/** The head of a block by number or tag. @throws RpcError when the chain does not have it. */
export async function blockHead(url: string, block: number | "latest" = "latest"): Promise<BlockHead> {
  const tag = typeof block === "number" ? `0x${block.toString(16)}` : block;
  const raw = await rpc<RawBlock | null>(url, "eth_getBlockByNumber", [tag, false]);
  if (!raw) throw new RpcError(`eth_getBlockByNumber: no block ${block}`);
  return {
    number: Number(raw.number),
    hash: raw.hash,
    timestamp: Number(raw.timestamp),
    transactionCount: raw.transactions.length,
  };
}

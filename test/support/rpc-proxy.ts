import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface RpcRequest {
  id: number;
  method: string;
  params?: readonly unknown[];
}

export interface ProxyRules {
  /** Changes an answer on its way. */
  alter?: (request: RpcRequest, result: unknown) => unknown;
  /** Answers with an error instead, as providers do that limit what may be asked. */
  refuse?: (request: RpcRequest) => { code: number; message: string } | undefined;
  /** Answers a whole HTTP request with this status instead. */
  status?: (requests: readonly RpcRequest[]) => number | undefined;
  /** Closes the connection without an answer: before the chain has heard of the request, or after. */
  hangUp?: (requests: readonly RpcRequest[]) => "before" | "after" | undefined;
}

export interface RpcProxy {
  url: string;
  stop(): Promise<void>;
}

/** Stands between a program and a real chain, as honest as its rules. */
export async function startRpcProxy(upstream: string, rules: ProxyRules): Promise<RpcProxy> {
  const server = createServer(async (incoming, outgoing) => {
    const body = JSON.parse(await textOf(incoming)) as RpcRequest | RpcRequest[];
    const requests = [body].flat();
    const status = rules.status?.(requests);
    if (status) return outgoing.writeHead(status).end();
    const end = rules.hangUp?.(requests);
    if (end === "before") return incoming.socket.destroy();
    const answers = await Promise.all(requests.map((request) => answer(upstream, rules, request)));
    if (end === "after") return incoming.socket.destroy();
    const text = JSON.stringify(Array.isArray(body) ? answers : answers[0]);
    outgoing.writeHead(200, { "content-type": "application/json" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(upstream: string, { alter, refuse }: ProxyRules, request: RpcRequest): Promise<object> {
  const error = refuse?.(request);
  if (error) return { jsonrpc: "2.0", id: request.id, error };
  const headers = { "content-type": "application/json" };
  const response = await fetch(upstream, { method: "POST", headers, body: JSON.stringify(request) });
  const body = (await response.json()) as { result?: unknown };
  return body.result !== undefined && alter ? { ...body, result: alter(request, body.result) } : body;
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

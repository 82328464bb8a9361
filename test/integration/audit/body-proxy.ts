import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before a service and changes the body of its answers. */
export async function startBodyProxy(
  upstream: string,
  alter: (body: Buffer, request: { path: string; body: string }) => Buffer,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const path = incoming.url ?? "/";
    const response = await fetch(new URL(path, upstream), {
      method: incoming.method ?? "GET",
      headers: { "content-type": incoming.headers["content-type"] ?? "" },
      ...(body.length > 0 ? { body } : {}),
    });
    const answer = Buffer.from(await response.arrayBuffer());
    const type = response.headers.get("content-type") ?? "application/json";
    outgoing.writeHead(response.status, { "content-type": type });
    outgoing.end(alter(answer, { path, body: body.toString("utf8") }));
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

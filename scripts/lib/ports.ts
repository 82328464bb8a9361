import { randomInt } from "node:crypto";
import { createServer } from "node:net";
import { Fault } from "./fault.ts";

/** A port the stack listens on, and the environment variable that moves it. */
export interface NamedPort {
  what: string;
  port: number;
  variable: string;
}

function tryListen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });
}

/** Below the range from which systems give ports to outgoing connections: nobody takes one of these by accident. */
const PRIVATE_RANGE = { first: 15_000, last: 32_000 };

/** Ports that are free now, all different. Someone else may still take one before it is used. */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = randomInt(PRIVATE_RANGE.first, PRIVATE_RANGE.last);
    if (!(await isBusy(port))) found.add(port);
  }
  return [...found];
}

async function isBusy(port: number): Promise<boolean> {
  return (
    (await tryListen(port, "0.0.0.0")) === undefined || (await tryListen(port, "127.0.0.1")) === undefined
  );
}

/** @throws Fault with one line for every port that something else is listening on. */
export async function requireFreePorts(ports: readonly NamedPort[]): Promise<void> {
  const busy: NamedPort[] = [];
  for (const named of ports) if (await isBusy(named.port)) busy.push(named);
  if (busy.length === 0) return;
  const lines = busy.map(
    ({ what, port, variable }) =>
      `  port ${port} (${what}) is in use: set ${variable} to another port, e.g. ${variable}=${port + 1}`,
  );
  throw new Fault(`Cannot start:\n${lines.join("\n")}`);
}

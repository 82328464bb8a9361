import { Fault } from "../lib/fault.ts";
import { freePorts, type NamedPort } from "../lib/ports.ts";

export interface StackPorts {
  web: number;
  chain: number;
  graphql: number;
  /** Graph Node's status of indexing. */
  status: number;
  content: number;
  postgres: number;
}

type PublicPort = Exclude<keyof StackPorts, "status">;

interface PortRule {
  what: string;
  variable: string;
  byDefault: number;
}

const rules: Record<PublicPort, PortRule> = {
  web: { what: "the dApp", variable: "WEB_PORT", byDefault: 3000 },
  chain: { what: "the chain", variable: "CHAIN_PORT", byDefault: 8545 },
  graphql: { what: "GraphQL", variable: "GRAPH_PORT", byDefault: 8000 },
  content: { what: "the content store", variable: "SERVER_PORT", byDefault: 8787 },
  postgres: { what: "PostgreSQL", variable: "PG_PORT", byDefault: 54320 },
};

function portFrom({ variable, byDefault }: PortRule): number {
  const text = process.env[variable];
  if (!text) return byDefault;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Fault(`${variable}=${text} is not a port: give a whole number from 1 to 65535.`);
}

const publicPorts = Object.keys(rules) as PublicPort[];

/** The ports of `npm start`: the defaults, moved by their variables. @throws Fault for a value that is no port. */
export async function portsFromEnvironment(): Promise<StackPorts> {
  const chosen = publicPorts.map((name) => [name, portFrom(rules[name])]);
  const [status] = await freePorts(1);
  return { ...Object.fromEntries(chosen), status };
}

/** Ports that nobody uses, for a private stack. */
export async function privatePorts(): Promise<StackPorts> {
  const [web, chain, graphql, status, content, postgres] = (await freePorts(6)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { web, chain, graphql, status, content, postgres };
}

/** What each port is for and which variable moves it, for the message when it is taken. */
export function namedPorts(ports: StackPorts): NamedPort[] {
  const used = publicPorts.filter((name) => name !== "postgres" || !process.env.POSTGRES_URL);
  return used.map((name) => ({ what: rules[name].what, variable: rules[name].variable, port: ports[name] }));
}

import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Deployment, parseDeployment } from "@engine/protocol/deployment";

export const USAGE = `Recomputes everything from the chain's logs and compares it.

npm run audit -- [--rpc URL] [--deployment FILE] [options]

  --rpc URL          JSON-RPC of the chain       (default: the local chain)
  --deployment FILE  which contracts to audit    (default: deployments/31337.json)
  --subgraph URL     compares the index as well  (GraphQL; the local one if it answers)
  --content URL      checks the documents too    (content store or IPFS gateway; likewise)
  --block N          audits the state at block N (default: the newest)
  --days N           window of the metrics       (default: 91)
  --resume FILE      keeps the logs that were read, to go on after an interruption
  --json FILE        writes the whole result ("-" for standard output)
  --register FILE    writes every decision with its ground and reason as CSV
  --report FILE      writes the result as one HTML page that needs nothing else
  --help

npm run audit -- --dossier IDEA [--out FILE] [--rpc URL] [--deployment FILE] [--content URL] [--block N]

  Writes everything on record of one idea into a file that can be checked by itself (default: idea-N.dossier.json).

npm run audit -- --verify-dossier FILE [--rpc URL] [--deployment FILE]

  Checks such a file by itself, and with --rpc against the chain.

Exit code: 0 no differences, 1 differences, 2 the audit could not be made.`;

/** An address, and whether the person asked for it or the local stack is supposed to have it. */
export interface Service {
  url: string;
  isAsked: boolean;
}

/** What an audit, or a dossier, is made of. */
export interface CliOptions {
  rpc: string;
  deployment: Deployment;
  subgraph: Service | undefined;
  content: Service | undefined;
  block: number | undefined;
  days: number;
  resume: string | undefined;
  json: string | undefined;
  register: string | undefined;
  report: string | undefined;
  dossier: { ideaId: number; out: string } | undefined;
}

/** A dossier to check, by itself or against a chain as well. */
export interface VerifyOptions {
  verify: string;
  against: Pick<CliOptions, "rpc" | "deployment"> | undefined;
}

/** The command line cannot be understood; the message says what to change. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const LOCAL_DEPLOYMENT = "deployments/31337.json";
const STRING = { type: "string" } as const;

/**
 * Reads the command line. Returns "help" if that is what was asked for.
 * @throws {@link UsageError}
 */
export function parseOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): CliOptions | VerifyOptions | "help" {
  const values = valuesOf(args);
  if (values.help) return "help";
  const file = values.deployment ?? LOCAL_DEPLOYMENT;
  if (values["verify-dossier"] !== undefined) {
    const { rpc } = values;
    const against =
      rpc === undefined ? undefined : { rpc: urlOf("--rpc", rpc), deployment: readDeployment(file) };
    return { verify: values["verify-dossier"], against };
  }
  const isLocal = values.rpc === undefined && values.deployment === undefined;
  return {
    rpc: urlOf("--rpc", values.rpc ?? `http://127.0.0.1:${env.CHAIN_PORT ?? 8545}`),
    deployment: readDeployment(file),
    subgraph: serviceOf("--subgraph", values.subgraph, isLocal && localGraph(env)),
    content: serviceOf("--content", values.content, isLocal && `http://127.0.0.1:${env.SERVER_PORT ?? 8787}`),
    block: values.block === undefined ? undefined : wholeNumber("--block", values.block),
    days: Math.max(1, wholeNumber("--days", values.days ?? "91")),
    resume: values.resume,
    json: values.json,
    register: values.register,
    report: values.report,
    dossier: values.dossier === undefined ? undefined : dossierOf(values.dossier, values.out),
  };
}

function dossierOf(idea: string, out: string | undefined) {
  const ideaId = wholeNumber("--dossier", idea);
  return { ideaId, out: out ?? `idea-${ideaId}.dossier.json` };
}

function valuesOf(args: readonly string[]) {
  try {
    const options = {
      rpc: STRING,
      deployment: STRING,
      subgraph: STRING,
      content: STRING,
      block: STRING,
      days: STRING,
      resume: STRING,
      json: STRING,
      register: STRING,
      report: STRING,
      dossier: STRING,
      out: STRING,
      "verify-dossier": STRING,
      help: { type: "boolean", short: "h" },
    } as const;
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readDeployment(file: string): Deployment {
  try {
    return parseDeployment(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const hint = existsSync(file) ? "" : " The local chain's is made by npm start.";
    throw new UsageError(`Cannot read the deployment ${file}: ${(error as Error).message}.${hint}`);
  }
}

function urlOf(option: string, text: string): string {
  const url = URL.parse(text);
  if (url?.protocol === "http:" || url?.protocol === "https:") return text;
  throw new UsageError(`${option} wants an http address, not "${text}".`);
}

function localGraph(env: NodeJS.ProcessEnv): string {
  return `http://127.0.0.1:${env.GRAPH_PORT ?? 8000}/subgraphs/name/subgraph-0`;
}

function serviceOf(option: string, asked: string | undefined, local: string | false): Service | undefined {
  if (asked !== undefined) return { url: urlOf(option, asked), isAsked: true };
  return local ? { url: local, isAsked: false } : undefined;
}

function wholeNumber(option: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`${option} wants a whole number, not "${text}".`);
}

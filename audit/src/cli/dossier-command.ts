import { readFile, writeFile } from "node:fs/promises";
import type { Client } from "viem";
import type { Dossier } from "../dossier/dossier.ts";
import { describeFinding, type Finding } from "../dossier/findings.ts";
import { makeDossier } from "../dossier/make-dossier.ts";
import { DossierError, parseDossier } from "../dossier/parse-dossier.ts";
import { type DossierCheck, verifyDossier } from "../dossier/verify-dossier.ts";
import { verifyOnChain } from "../dossier/verify-on-chain.ts";
import { timeName } from "../state/names.ts";
import { type CliOptions, UsageError, type VerifyOptions } from "./options.ts";
import { resultLine, table } from "./print.ts";
import type { ProgressBar } from "./progress.ts";

/** Writes a dossier and checks what was written. Returns what is to be printed, and how much was found. */
export async function writeDossier(
  client: Client,
  { deployment, block, content }: CliOptions,
  { ideaId, out }: { ideaId: number; out: string },
  bar: ProgressBar,
): Promise<{ text: string; findings: number }> {
  const options = { block, content: content?.url, onProgress: bar.show };
  const dossier = await makeDossier(client, deployment, ideaId, options);
  await writeFile(out, `${JSON.stringify(dossier, null, 2)}\n`);
  const check = await verifyDossier(dossier);
  return { text: printCheck(`Written to ${out}`, dossier, check), findings: check.findings.length };
}

/** Checks a dossier by itself, and against a chain if there is a client for one. */
export async function checkDossier(
  { verify, against }: VerifyOptions,
  connect: (rpc: string) => Client,
): Promise<{ text: string; findings: number }> {
  const dossier = await readDossier(verify);
  const own = await verifyDossier(dossier);
  const chain = against && (await verifyOnChain(connect(against.rpc), dossier, against.deployment));
  const check = {
    findings: [...own.findings, ...(chain?.findings ?? [])],
    checked: { ...own.checked, ...chain?.checked },
  };
  const asked = against ? `and against the chain at ${against.rpc}` : "by itself; --rpc asks a chain as well";
  return { text: printCheck(`Checked ${asked}`, dossier, check), findings: check.findings.length };
}

async function readDossier(file: string): Promise<Dossier> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new UsageError(`Cannot read the dossier ${file}: ${error.message}.`);
  });
  try {
    return parseDossier(text);
  } catch (error) {
    if (error instanceof DossierError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

function printCheck(heading: string, { ideaId, chainId, block, seal }: Dossier, check: DossierCheck): string {
  const { findings, checked } = check;
  return [
    `Dossier of idea ${ideaId} on chain ${chainId} up to block ${block.number} of ${timeName(block.timestamp)}`,
    `Seal ${seal}`,
    heading,
    "",
    ...table(Object.entries(checked).map(([what, count]) => [what, String(count)])),
    "",
    ...findings.map(findingLine),
    ...(findings.length > 0 ? [""] : []),
    resultLine(findings.length),
  ].join("\n");
}

function findingLine(finding: Finding): string {
  return `✗ ${describeFinding(finding)}`;
}

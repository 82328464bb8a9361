import type { Dossier } from "@engine/audit/dossier/dossier";
import { makeDossier } from "@engine/audit/dossier/make-dossier";
import { parseDossier } from "@engine/audit/dossier/parse-dossier";
import { type DossierCheck, verifyDossier } from "@engine/audit/dossier/verify-dossier";
import { verifyOnChain } from "@engine/audit/dossier/verify-on-chain";
import { createClient, http } from "viem";
import type { EngineConfig } from "@/config/engine-config.ts";
import { saveFile } from "@/lib/save-file.ts";

/** What this browser found out about a dossier. */
export interface CheckedDossier {
  dossier: Dossier;
  own: DossierCheck;
  /** Undefined if the chain could not be asked; `unasked` says why. */
  chain: DossierCheck | undefined;
  unasked: "otherChain" | "unreachable" | undefined;
}

/**
 * Gathers the dossier of an idea from the chain's logs and the content store, checks it, and offers it as a file.
 * @throws AuditFault if chain or store do not answer, or there is no such idea.
 */
export async function saveDossier(engine: EngineConfig, ideaId: number): Promise<CheckedDossier> {
  const { deployment, contentUrl } = engine;
  const dossier = await makeDossier(clientOf(engine), deployment, ideaId, { content: contentUrl });
  const text = `${JSON.stringify(dossier, null, 2)}\n`;
  saveFile(`idea-${ideaId}.dossier.json`, "application/json", text);
  return check(engine, dossier);
}

/** Checks a file that anyone may have made. @throws DossierError if it is no dossier. */
export async function checkFile(engine: EngineConfig, text: string): Promise<CheckedDossier> {
  return check(engine, parseDossier(text));
}

async function check(engine: EngineConfig, dossier: Dossier): Promise<CheckedDossier> {
  const own = await verifyDossier(dossier);
  if (dossier.chainId !== engine.deployment.chainId) {
    return { dossier, own, chain: undefined, unasked: "otherChain" };
  }
  try {
    const chain = await verifyOnChain(clientOf(engine), dossier, engine.deployment);
    return { dossier, own, chain, unasked: undefined };
  } catch {
    return { dossier, own, chain: undefined, unasked: "unreachable" };
  }
}

function clientOf({ rpcUrl }: EngineConfig) {
  return createClient({ transport: http(rpcUrl, { batch: true }) });
}

import { sealDocument } from "@engine/protocol/seal";
import type { EngineEvent } from "../../src/contracts.ts";
import { documentNames } from "../../src/dossier/document-names.ts";
import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type Dossier,
  type DossierDocument,
} from "../../src/dossier/dossier.ts";
import { sealDossier } from "../../src/dossier/fingerprints.ts";
import { summarise } from "../../src/dossier/summary.ts";
import { hash, TARGET } from "./history.ts";
import { rawLog } from "./raw-logs.ts";

const TEXT = {
  kind: "idea",
  language: "en",
  title: "Bread",
  problem: "p",
  proposal: "q",
  benefit: "b",
} as const;

/** An idea's text, sealed: its hash for the history, its bytes for the dossier. */
export function sealedText() {
  return sealDocument(TEXT, `0x${"1".repeat(64)}`);
}

/** The dossier of idea 1 of a history whose other documents were withdrawn. */
export async function dossierOf(events: readonly EngineEvent[]): Promise<Dossier> {
  const own = events.filter(isAboutTheIdea);
  const sealed = await sealedText();
  const names = documentNames(own, TARGET);
  const text = new TextDecoder().decode(sealed.bytes);
  const documents = names.flatMap((name): DossierDocument[] =>
    name.hash === sealed.hash ? [{ ...name, text }] : [],
  );
  const absent = names
    .filter((name) => name.hash !== sealed.hash)
    .map((name) => ({ ...name, fault: "withdrawn" }));
  const summary = summarise(own, TARGET, 1);
  return sealDossier({
    ...{ format: DOSSIER_FORMAT, version: DOSSIER_VERSION, ideaId: 1, chainId: TARGET.chainId },
    ...{ contracts: TARGET.contracts, block: { number: 999, hash: hash(999), timestamp: 2_000_000_000 } },
    ...{ headOnChain: summary.auditHead, logs: own.map(rawLog), documents, absent, summary },
  });
}

const CONTRACTS = ["Ideas", "Rounds", "Reviews", "Pilots", "Grants", "Flags", "Outcomes", "Rewards"];

function isAboutTheIdea({ contract, eventName, args }: EngineEvent): boolean {
  const { ideaId, from, to } = args as { ideaId?: number; from?: number; to?: number };
  if (contract === "Treasury" && eventName === "Moved") return [from, to].includes(3 * 2 ** 32 + 1);
  if (eventName === "RulesChanged") return false;
  return CONTRACTS.includes(contract) && (ideaId === undefined || ideaId === 1);
}

import { contentHash } from "@engine/protocol/content-hash";
import { unsealDocument } from "@engine/protocol/seal";
import type { EngineEvent, Target } from "../contracts.ts";
import { documentNames } from "./document-names.ts";
import type { Dossier, DossierDocument } from "./dossier.ts";
import type { Finding } from "./findings.ts";

/** Whether each text has the hash that a log names, is a document of its kind, and none is left out without a word. */
export async function checkDocuments(
  dossier: Dossier,
  events: readonly EngineEvent[],
  target: Target,
): Promise<Finding[]> {
  const { documents, absent } = dossier;
  const named = documentNames(events, target);
  const isIn = (
    list: readonly { hash: string; kind: string }[],
    { hash, kind }: { hash: string; kind: string },
  ) => list.some((one) => one.hash === hash && one.kind === kind);
  const unnamed = [...documents, ...absent].filter((document) => !isIn(named, document));
  const leftOut = named.filter((name) => !isIn(documents, name) && !isIn(absent, name));
  return [
    ...(await Promise.all(documents.map(checkText))).flat(),
    ...unnamed.map(
      ({ hash, kind }): Finding => ({ code: "unnamed", item: { type: "document", hash, kind } }),
    ),
    ...leftOut.map(
      ({ hash, kind }): Finding => ({ code: "leftOut", item: { type: "document", hash, kind } }),
    ),
  ];
}

async function checkText({ hash, kind, text }: DossierDocument): Promise<Finding[]> {
  const item = { type: "document", hash, kind } as const;
  const bytes = new TextEncoder().encode(text);
  const said = await contentHash(bytes);
  if (said !== hash) return [{ code: "otherBytes", item, due: hash, said }];
  try {
    return unsealDocument(bytes).kind === kind ? [] : [{ code: "noDocument", item }];
  } catch {
    return [{ code: "noDocument", item }];
  }
}

import { ideasAbi } from "@engine/protocol/abi/ideas";
import { cidOf } from "@engine/protocol/cid";
import { getDocument } from "@engine/protocol/content-client";
import { contentHash } from "@engine/protocol/content-hash";
import type { ContentDocument } from "@engine/protocol/documents";
import type { Hex } from "viem";
import { readContract } from "viem/actions";
import type { EngineConfig } from "@/config/engine-config.ts";
import { faultOf } from "@/features/ideas/api/document.ts";
import type { IdeaText } from "@/features/ideas/api/idea.ts";
import type { PinnedChain } from "@/features/ideas/api/verify/pinned-chain.ts";

/** Whether the text on screen is the one whose hash stands on chain. */
export interface TextCheck {
  /** "open": the text could not be had, so nothing is proved either way. */
  result: "agrees" | "differs" | "open";
  /** Hash of the current version, read from the contract. */
  onChain: Hex;
  /** sha-256 of the bytes fetched; undefined if none were. */
  recomputed?: Hex;
  bytes?: number;
  cid: string;
  /** What the content store's client said, if there are no bytes. */
  fault?: string;
  /** Fields on screen that differ from the verified text. */
  differing: string[];
}

/** Reads the hash from the contract, fetches the bytes, hashes them here, and compares with what the page shows. */
export async function checkText(
  chain: PinnedChain,
  engine: EngineConfig,
  ideaId: number,
  shown: IdeaText | null,
): Promise<TextCheck> {
  const onChain = await readContract(chain.client, {
    address: engine.deployment.contracts.Ideas.address as Hex,
    abi: ideasAbi,
    functionName: "contentHashOf",
    args: [ideaId],
    blockNumber: chain.block,
  });
  const cid = cidOf(onChain);
  try {
    const { bytes, document } = await getDocument({ url: engine.contentUrl, hash: onChain });
    const recomputed = await contentHash(bytes);
    const differing = shown ? differences(shown, document) : [];
    const agrees = recomputed === onChain && differing.length === 0;
    return {
      result: agrees ? "agrees" : "differs",
      onChain,
      recomputed,
      bytes: bytes.length,
      cid,
      differing,
    };
  } catch (error) {
    const fault = faultOf(error);
    return { result: fault === "tampered" ? "differs" : "open", onChain, cid, fault, differing: [] };
  }
}

const COMPARED = ["title", "problem", "proposal", "benefit", "language"] as const;

/** Fields that the index shows otherwise than the text says. */
export function differences(shown: IdeaText, document: ContentDocument): string[] {
  if (document.kind !== "idea") return ["kind"];
  const texts = COMPARED.filter((field) => shown[field] !== document[field]);
  const asks = (shown.askAmount ?? "") !== (document.askAmount?.toString() ?? "");
  const tags = (shown.tags ?? []).join("\n") !== (document.tags ?? []).join("\n");
  return [...texts, ...(asks ? ["askAmount"] : []), ...(tags ? ["tags"] : [])];
}

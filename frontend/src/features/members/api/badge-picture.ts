import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { askNode } from "@/lib/ask-node.ts";

/** First four bytes of the hash of `tokenURI(uint256)`. */
const TOKEN_URI = "0xc87b56dd";
const WORD_DIGITS = 64;
const METADATA = "data:application/json;base64,";
const PICTURE = "data:image/svg+xml;base64,";

/**
 * A badge's picture as the contract draws it, as an address for an `<img>`, in which a picture can run no script.
 * @throws when the node does not answer, or what it answers is no such picture.
 */
export async function fetchBadgePicture(
  { rpcUrl, deployment }: EngineConfig,
  tokenId: bigint,
  signal?: AbortSignal,
): Promise<string> {
  const data = TOKEN_URI + tokenId.toString(16).padStart(WORD_DIGITS, "0");
  const call = { to: deployment.contracts.Badges.address, data };
  const result = await askNode(rpcUrl, "eth_call", [call, "latest"], signal);
  return pictureOf(decodeText(result));
}

/** The picture inside a token's metadata. @throws when it is none that an `<img>` should show. */
export function pictureOf(uri: string): string {
  if (!uri.startsWith(METADATA)) throw new Error("The badge has no metadata of its own");
  const { image } = JSON.parse(atob(uri.slice(METADATA.length))) as { image?: unknown };
  if (typeof image !== "string" || !image.startsWith(PICTURE)) throw new Error("The badge has no picture");
  return image;
}

/** One string as a contract returns it: where it begins, how long it is, its bytes; all of them are ASCII here. */
export function decodeText(result: unknown): string {
  if (typeof result !== "string" || !/^0x([0-9a-f]{64})+$/i.test(result))
    throw new Error("No text was returned");
  const digits = result.slice(2 + WORD_DIGITS);
  const length = Number.parseInt(digits.slice(0, WORD_DIGITS), 16);
  const bytes = digits.slice(WORD_DIGITS, WORD_DIGITS + 2 * length).match(/../g) ?? [];
  return String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16)));
}

function badgePictureQueryOptions(engine: EngineConfig, tokenId: bigint) {
  return queryOptions({
    queryKey: ["badgePicture", engine.deployment.chainId, engine.rpcUrl, tokenId.toString()],
    queryFn: ({ signal }) => fetchBadgePicture(engine, tokenId, signal),
    // What a badge says of its member never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A claimed badge's picture; undefined while asking, and where the chain does not answer. */
export function useBadgePicture(tokenId: bigint): string | undefined {
  return useQuery(badgePictureQueryOptions(useEngine(), tokenId)).data;
}

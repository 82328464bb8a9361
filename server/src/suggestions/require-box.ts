import type { IncomingMessage } from "node:http";
import {
  decodeSuggestionBox,
  MAX_BOX_DAYS,
  type SuggestionBox,
  suggestionBoxTypedData,
} from "@engine/protocol/suggestion-box";
import { assertSigned } from "../access/signature.ts";
import { Refusal } from "../refusal.ts";
import type { Services } from "../services.ts";
import { suggestionRefusal } from "./suggestion-refusal.ts";

const DAY_SECONDS = 86_400;

/**
 * The box of the letter in `x-letter`, if it holds: signed by whom it names, an active member now, and not past its last day. Whether
 * they closed it, {@link ClosedBoxes} knows.
 * @param now Milliseconds since 1970.
 * @throws Refusal 400, 401, 403, 422, 503
 */
export async function requireBox(
  { config, chain, membership }: Services,
  request: IncomingMessage,
  now: number,
): Promise<{ letter: string; box: SuggestionBox; memberId: number }> {
  const letter = String(request.headers["x-letter"] ?? "");
  const decoded = decodeSuggestionBox(letter);
  if (!decoded) throw suggestionRefusal("badLetter");
  const { box, signature } = decoded;
  assertOpen(box, now / 1000);
  const memberId = await membership.requireActive(box.issuer).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === "notAMember" ? suggestionRefusal("boxAbandoned") : error;
  });
  const members = { chainId: config.chainId, address: config.members };
  await assertSigned(chain, suggestionBoxTypedData(members, box), box.issuer, signature);
  return { letter, box, memberId };
}

function assertOpen({ expiresAt }: SuggestionBox, seconds: number): void {
  if (expiresAt < seconds) throw suggestionRefusal("boxExpired");
  if (expiresAt > seconds + MAX_BOX_DAYS * DAY_SECONDS) throw suggestionRefusal("boxTooLong");
}

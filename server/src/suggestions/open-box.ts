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
 * The box of a letter, if it is open: signed by whom it names, an active member now, and not past its last day.
 * @param now Milliseconds since 1970.
 * @throws Refusal 400, 401, 403, 422, 503
 */
export async function openBox(
  { config, chain, membership }: Services,
  letter: string,
  now: number,
): Promise<{ box: SuggestionBox; memberId: number }> {
  const decoded = decodeSuggestionBox(letter);
  if (!decoded) throw suggestionRefusal("badLetter");
  const { box, signature } = decoded;
  assertOpen(box, now / 1000);
  const memberId = await membership.requireActive(box.issuer).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === "notAMember" ? suggestionRefusal("boxAbandoned") : error;
  });
  const members = { chainId: config.chainId, address: config.members };
  await assertSigned(chain, suggestionBoxTypedData(members, box), box.issuer, signature);
  return { box, memberId };
}

function assertOpen({ expiresAt }: SuggestionBox, seconds: number): void {
  if (expiresAt < seconds) throw suggestionRefusal("boxExpired");
  if (expiresAt > seconds + MAX_BOX_DAYS * DAY_SECONDS) throw suggestionRefusal("boxTooLong");
}

import type { SuggestionBox } from "@engine/protocol/suggestion-box";
import { queryOptions } from "@tanstack/react-query";

/** A box whose last day is not over, of the account in use. */
export interface OwnBox {
  letter: string;
  box: SuggestionBox;
}

/** Those among the letters that `account` signed and that still hold, each once. */
export function ownBoxesQueryOptions(letters: readonly string[], account: string) {
  const each = [...new Set(letters)];
  return queryOptions({
    queryKey: ["own-boxes", account, each],
    queryFn: async (): Promise<OwnBox[]> => {
      const { decodeSuggestionBox } = await import("@engine/protocol/suggestion-box");
      return each.flatMap((letter) => {
        const box = decodeSuggestionBox(letter)?.box;
        return box && isOwn(box, account) && box.expiresAt * 1000 > Date.now() ? [{ letter, box }] : [];
      });
    },
  });
}

/** Whether an account opened a box. */
export function isOwn({ issuer }: SuggestionBox, account: string | undefined): boolean {
  return issuer.toLowerCase() === account?.toLowerCase();
}

import type { Address } from "viem";
import { localMnemonic } from "../start/local-chain.ts";
import { accountOf } from "./phrase.ts";

/** Phrases that are printed in every tool's manual: whatever their accounts hold is taken within seconds. */
const PUBLIC_PHRASES = [
  localMnemonic,
  "myth like bonus scare over problem client lizard pioneer submit female collect",
];
const ACCOUNTS_PER_PHRASE = 100;

let known: Set<string> | undefined;

/** Whether the key of this account is known to everyone. */
export function isPublicKnowledge(address: Address): boolean {
  known ??= new Set(
    PUBLIC_PHRASES.flatMap((phrase) =>
      Array.from({ length: ACCOUNTS_PER_PHRASE }, (_, index) =>
        accountOf(phrase, index).address.toLowerCase(),
      ),
    ),
  );
  return known.has(address.toLowerCase());
}

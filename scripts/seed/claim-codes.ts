import { join } from "node:path";
import type { Address, Hex } from "viem";
import { type LocalAccount, privateKeyToAccount } from "viem/accounts";
import { writeWhole } from "../deploy/journal.ts";
import { secretOf } from "./documents.ts";
import type { Season } from "./season.ts";

/** What the person behind a filed idea needs to claim it: the key whose public half stands on chain. */
export interface ClaimCode {
  idea: string;
  key: Hex;
  address: Address;
}

/** The code of each idea written down for somebody, known only to who wrote it down. */
export async function claimCodesOf(
  { ideas }: Season,
  genesisHash: Hex,
  person: (key: string) => LocalAccount,
): Promise<ClaimCode[]> {
  const filed = ideas.filter(({ filedFor }) => filedFor !== undefined);
  return Promise.all(
    filed.map(async ({ key: idea, author }) => {
      const key = await secretOf(person(author), genesisHash, `claim code of ${idea}`);
      return { idea, key, address: privateKeyToAccount(key).address };
    }),
  );
}

/** Where the codes are kept: never in git, never on the screen. */
export function claimCodesFile(dataDir: string, chainId: number): string {
  return join(dataDir, "claim-codes", `${chainId}.json`);
}

export async function keepClaimCodes(
  file: string,
  codes: readonly { ideaId: number; key: Hex }[],
): Promise<void> {
  await writeWhole(file, `${JSON.stringify(codes, null, 2)}\n`);
}

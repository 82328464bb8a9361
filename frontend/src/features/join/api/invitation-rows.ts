import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import type { IndexedInvitation } from "@/features/join/api/invitations.ts";
import type { KeptInvitation } from "@/features/join/api/kept-invitations.ts";

/** What can still become of an invitation. */
export type InvitationState = "open" | "revoked" | "expired" | "usedUp";

/** An invitation as index and browser know it together. */
export interface InvitationRow {
  id: `0x${string}`;
  /** Those who join with it; undefined if nobody did, and it was not made here. */
  source: Source | undefined;
  uses: number;
  revokedAt: number | undefined;
  members: IndexedInvitation["members"];
  /** What was offered, if it was made in this browser. */
  terms: KeptInvitation["terms"] | undefined;
}

/** All invitations: unused ones of this browser first, then those that something happened to last. */
export function invitationRows(
  indexed: readonly IndexedInvitation[],
  kept: readonly KeptInvitation[],
): InvitationRow[] {
  const seen = new Set<string>(indexed.map(({ id }) => id));
  const unused = kept
    .filter(({ id }) => !seen.has(id))
    .map((each) => row({ id: each.id, uses: 0, revokedAt: null, members: [] }, each));
  const known = indexed.map((each) =>
    row(
      each,
      kept.find(({ id }) => id === each.id),
    ),
  );
  return [...unused, ...known.sort((a, b) => latest(b) - latest(a))];
}

/** Where an invitation stands at a moment (Unix seconds). Without its terms it counts as open until revoked. */
export function invitationState({ revokedAt, terms, uses }: InvitationRow, now: number): InvitationState {
  if (revokedAt !== undefined) return "revoked";
  if (terms && uses >= terms.uses) return "usedUp";
  return terms && terms.expiresAt < now ? "expired" : "open";
}

function row(indexed: IndexedInvitation, kept: KeptInvitation | undefined): InvitationRow {
  const { id, uses, revokedAt, members } = indexed;
  const source = members[0]?.source ?? (kept && SOURCE_NAMES[kept.terms.source]);
  const revoked = revokedAt === null ? undefined : Number(revokedAt);
  return { id, source, uses, revokedAt: revoked, members, terms: kept?.terms };
}

function latest({ revokedAt, members }: InvitationRow): number {
  return Math.max(revokedAt ?? 0, ...members.map(({ joinedAt }) => Number(joinedAt)));
}

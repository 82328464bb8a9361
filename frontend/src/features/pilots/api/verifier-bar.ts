import type { Office } from "@engine/protocol/enums";
import type { Member } from "@/features/members/api/membership.ts";

/** Why a member may not judge a step. */
export type VerifierBar =
  | "agent"
  | "notVerifier"
  | "lead"
  | "payee"
  | "credited"
  | "sameUnit"
  | "firstVerifier"
  | "contester";

interface Placed {
  number: number;
  unit: { number: number } | null;
}

/** Whom a verifier must be apart from. */
export interface PilotPeople {
  lead: Placed;
  payee: Placed;
  idea: { creditedMembers: readonly Placed[] };
}

/** Who has judged or contested before. */
export interface JudgedStep {
  state: string;
  verifier: { number: number } | null;
  contestedBy: { number: number } | null;
}

/** The offices of a member, as the index gives them. */
export interface OfficeHolder {
  offices: readonly { office: Office; until: string }[];
}

/** Whether a member holds an office now. */
export function holdsOffice(holder: OfficeHolder | null | undefined, office: Office, now: number): boolean {
  return holder?.offices.some((term) => term.office === office && now < Number(term.until)) ?? false;
}

/** What keeps a member from judging a step, as the contract decides it; unit 0 is no unit. */
export function verifierBar(
  member: Pick<Member, "id" | "unit" | "source">,
  isVerifier: boolean,
  pilot: PilotPeople,
  step: JudgedStep,
): VerifierBar | undefined {
  if (member.source === "Agent") return "agent";
  const near = [pilot.lead, pilot.payee, ...pilot.idea.creditedMembers];
  if (pilot.lead.number === member.id) return "lead";
  if (pilot.payee.number === member.id) return "payee";
  if (near.some(({ number }) => number === member.id)) return "credited";
  if (!isVerifier) return "notVerifier";
  if (member.unit !== 0 && near.some(({ unit }) => unit?.number === member.unit)) return "sameUnit";
  if (step.state !== "Contested") return undefined;
  if (step.verifier?.number === member.id) return "firstVerifier";
  return step.contestedBy?.number === member.id ? "contester" : undefined;
}

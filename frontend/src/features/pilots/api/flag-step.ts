import type { FlagState } from "@engine/protocol/enums";
import type { Member } from "@/features/members/api/membership.ts";

/** As much of a flag as decides what comes next. */
export interface FlagTimes {
  state: FlagState;
  dueAt: string;
  raisedBy: { number: number } | null;
  answeredBy: { number: number } | null;
}

/** What a flag waits for. governance: nobody here can resolve it any more. */
export type FlagWait = "answer" | "resolution" | "governance" | "nothing";

export function flagWait({ state }: Pick<FlagTimes, "state">): FlagWait {
  switch (state) {
    case "Open":
      return "answer";
    case "Answered":
      return "resolution";
    case "Escalated":
      return "governance";
    default:
      return "nothing";
  }
}

/** Why a member may not take the next step. */
export type FlagBar = "agent" | "raisedIt" | "notAuditor" | "answeredIt" | "tookPart";

/** Why a member may not answer; an escalated flag can be answered, too, once. */
export function answerBar(flag: FlagTimes, member: Pick<Member, "id" | "source">): FlagBar | undefined {
  if (member.source === "Agent") return "agent";
  return flag.raisedBy?.number === member.id ? "raisedIt" : undefined;
}

/** Whether a flag can still be answered: each is once. */
export function isAnswerable({ state, answeredBy }: FlagTimes): boolean {
  return state === "Open" || (state === "Escalated" && answeredBy === null);
}

/** Why a member may not resolve an answered flag. */
export function resolveBar(
  flag: FlagTimes,
  member: Pick<Member, "id" | "source">,
  isAuditor: boolean,
  tookPart: boolean,
): FlagBar | undefined {
  if (member.source === "Agent") return "agent";
  if (!isAuditor) return "notAuditor";
  if (tookPart) return "tookPart";
  return flag.answeredBy?.number === member.id ? "answeredIt" : undefined;
}

/** Whether it was left lying: then anyone hands it to governance. */
export function canEscalate({ state, dueAt }: FlagTimes, now: number): boolean {
  return (state === "Open" || state === "Answered") && now > Number(dueAt);
}

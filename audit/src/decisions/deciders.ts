import type { Decider } from "./decision.ts";

/** The member who did it, or the group or rule that decides where no member is named. */
export function memberOr(memberId: number, otherwise: Exclude<Decider["by"], "member">): Decider {
  return memberId > 0 ? { by: "member", memberId } : { by: otherwise };
}

/** Modules in which a group decides, whoever sends the transaction that says so. */
const GROUPS: Record<string, "voters" | "reviewers"> = { Rounds: "voters", Reviews: "reviewers" };
/** Grounds on which somebody only begins what the group then decides. */
const BEGINNINGS = ["ReviewOpened", "BallotOpened"];

/** Who moved an idea: a group, a member, somebody who is no member, or the calendar and the numbers. */
export function stageDecider(moduleName: string | undefined, memberId: number, ground: string): Decider {
  const isBeginning = BEGINNINGS.includes(ground);
  const group = GROUPS[moduleName ?? ""];
  if (group && !isBeginning) return { by: group };
  const isByHand = isBeginning || (moduleName === "Ideas" && ground !== "Revisit");
  return memberOr(memberId, isByHand ? "outsider" : "rule");
}

/** Whether seats decided on a grant, or time did. */
export function grantDecider(state: string): Decider {
  return { by: state === "Lapsed" ? "rule" : "seats" };
}

/** Token holders decide on proposals; only who calls one off is somebody else. */
export function proposalDecider(state: string): Decider {
  return { by: state === "Canceled" ? "rule" : "tokens" };
}

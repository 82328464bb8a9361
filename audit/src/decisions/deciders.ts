import type { Decider } from "./decision.ts";

/** The member who did it, or the group or rule that decides where no member is named. */
export function memberOr(memberId: number, otherwise: Exclude<Decider["by"], "member">): Decider {
  return memberId > 0 ? { by: "member", memberId } : { by: otherwise };
}

/** Modules in which a group decides, whoever sends the transaction that says so. */
const GROUPS: Record<string, "voters" | "reviewers"> = { Rounds: "voters", Reviews: "reviewers" };

/** Who moved an idea: a group, a member, a role's holder who is no member, or the calendar and the numbers. */
export function stageDecider(moduleName: string | undefined, memberId: number, ground: string): Decider {
  const group = GROUPS[moduleName ?? ""];
  if (group) return { by: group };
  return memberOr(memberId, moduleName === "Ideas" && ground !== "Revisit" ? "role" : "rule");
}

/** Whether seats decided on a grant, or time did. */
export function grantDecider(state: string): Decider {
  return { by: state === "Lapsed" ? "rule" : "seats" };
}

/** Token holders decide on proposals; only who calls one off is somebody else. */
export function proposalDecider(state: string): Decider {
  return { by: state === "Canceled" ? "rule" : "tokens" };
}

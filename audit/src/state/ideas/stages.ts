import { GROUND_NAMES, type Ground, STAGE_NAMES, type Stage } from "@engine/protocol/enums";

/** Ways out that every idea has before the ballot. */
const EXITS: readonly Stage[] = ["OnHold", "Rejected", "Merged", "Withdrawn"];

/** The lawful stage changes, written down a second time: contracts/ideas/Stages.sol is the first. */
const SUCCESSORS: Record<Stage, readonly Stage[]> = {
  None: [],
  Submitted: ["InReview", "Ready", ...EXITS],
  InReview: ["Submitted", "Ready", ...EXITS],
  Ready: ["Submitted", "InBallot", "InPilot", ...EXITS],
  InBallot: ["Approved", "Rejected", "OnHold"],
  Approved: ["InPilot", "OnHold", "Stopped"],
  InPilot: ["Implemented", "OnHold", "Stopped"],
  Implemented: [],
  OnHold: ["Submitted", "InReview", "Ready", "Rejected", "Merged", "Withdrawn"],
  Rejected: ["Submitted"],
  Stopped: [],
  Merged: [],
  Withdrawn: [],
};

const REFUSALS: readonly Ground[] = [
  "BelowGate",
  "NotNow",
  "OutOfScope",
  "Infeasible",
  "Unsafe",
  "TooCostly",
];

/** Grounds on which authors, curators and the calendar move an idea; modules bring their own. */
const OWN_GROUNDS: Partial<Record<Stage, readonly Ground[]>> = {
  Submitted: ["Revision", "Appeal", "Revisit"],
  OnHold: REFUSALS,
  Rejected: REFUSALS,
  Merged: ["Duplicate"],
  Withdrawn: ["Withdrawal"],
};

const OPEN: readonly Stage[] = ["Submitted", "InReview", "Ready", "OnHold"];
const DEMANDING: readonly Stage[] = ["OnHold", "Rejected", "Stopped", "Merged"];
const CLOSED: readonly Stage[] = ["Implemented", "Stopped", "Merged", "Withdrawn", "Rejected"];

/** The number of a stage on chain. */
export function stageNumber(stage: Stage): number {
  return STAGE_NAMES.indexOf(stage);
}

export function canFollow(from: number, to: number): boolean {
  return SUCCESSORS[nameOf(from)].some((stage) => stage === nameOf(to));
}

/** Whether Ideas itself, rather than a module, may move an idea so on this ground. From the ballot on it may not. */
export function fitsOwnMove(from: number, to: number, ground: number): boolean {
  const name = GROUND_NAMES[ground];
  const grounds = OWN_GROUNDS[nameOf(to)] ?? [];
  if (!grounds.some((own) => own === name)) return false;
  if (name === "Appeal") return nameOf(from) === "Rejected";
  return name === "Revisit" ? nameOf(from) === "OnHold" : isOpen(from);
}

/** Whether the author may still change or take back the idea. */
export function isOpen(stage: number): boolean {
  return OPEN.includes(nameOf(stage));
}

/** Whether an idea may get there only with a reason. */
export function demandsReason(stage: number): boolean {
  return DEMANDING.includes(nameOf(stage));
}

/** Whether nothing can be merged into an idea there. */
export function isClosed(stage: number): boolean {
  return CLOSED.includes(nameOf(stage));
}

function nameOf(stage: number): Stage {
  return STAGE_NAMES[stage] ?? "None";
}

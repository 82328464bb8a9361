import type { DocumentKind } from "@engine/protocol/documents";
import type { Hex } from "viem";

/** A part of a dossier, or a thing that its logs are about. */
export type Item =
  | { type: "header" | "summary" | "absent" | "seal" }
  | { type: "log"; block: number; logIndex: number; event?: string | undefined }
  | { type: "document"; hash: Hex; kind?: DocumentKind | undefined }
  | { type: "entry"; seq: number; block: number; transaction: Hex }
  | { type: "round" | "review" | "pilot"; number: number };

/** What can be wrong with a dossier; {@link WORDS} says it in English. */
export type FindingCode =
  | "altered"
  | "removed"
  | "added"
  | "misplaced"
  | "unreadable"
  | "otherBytes"
  | "noDocument"
  | "unnamed"
  | "leftOut"
  | "gap"
  | "otherHead"
  | "unbacked"
  | "otherTally"
  | "otherOutcome"
  | "otherReason"
  | "otherMoney"
  | "otherSum"
  | "otherDeployment"
  | "otherChain"
  | "otherBlock"
  | "notOnChain"
  | "omitted"
  | "otherHeadOnChain";

/** One thing that does not hold, and where. */
export interface Finding {
  code: FindingCode;
  item: Item;
  /** What it should be, and what it is, where that helps. */
  due?: string | undefined;
  said?: string | undefined;
}

const WORDS: Record<FindingCode, string> = {
  altered: "was altered after the dossier was sealed",
  removed: "was taken out of the dossier after it was sealed",
  added: "was put into the dossier after it was sealed",
  misplaced: "stands before a log that came earlier, or twice",
  unreadable: "is no log that a contract of the engine writes",
  otherBytes: "does not have the hash that the chain names",
  noDocument: "is no document of its kind in canonical form",
  unnamed: "is named by no log of the dossier",
  leftOut: "is named by a log, but the dossier has neither its text nor a word on why not",
  gap: "does not follow the entry before it: a log is missing",
  otherHead: "gives another head than its log announces",
  unbacked: "records a decision that no log of the module made",
  otherTally: "has a tally that its ballots do not add up to",
  otherOutcome: "ended otherwise than its rules give",
  otherReason: "moved the idea for another reason than the numbers give",
  otherMoney: "has money that its logs do not add up to",
  otherSum: "says something else than the logs",
  otherDeployment: "names other contracts than the deployment",
  otherChain: "is of another chain",
  otherBlock: "names a block that the chain does not have",
  notOnChain: "is not on the chain like this",
  omitted: "is on the chain, but not in the dossier",
  otherHeadOnChain: "leads to another head than the contract has",
};

/** A finding as a line of English. */
export function describeFinding({ code, item, due, said }: Finding): string {
  const values = due === undefined ? "" : `: ${due}${said === undefined ? "" : `, not ${said}`}`;
  return `${describeItem(item)} ${WORDS[code]}${values}`;
}

export function describeItem(item: Item): string {
  switch (item.type) {
    case "log":
      return `log ${item.logIndex} of block ${item.block}${item.event ? ` (${item.event})` : ""}`;
    case "document":
      return `document ${item.hash}${item.kind ? ` (${item.kind})` : ""}`;
    case "entry":
      return `digest entry ${item.seq} (block ${item.block}, transaction ${item.transaction})`;
    case "round":
    case "review":
    case "pilot":
      return `${item.type} ${item.number}`;
    case "absent":
      return "the list of absent documents";
    default:
      return `the ${item.type}`;
  }
}

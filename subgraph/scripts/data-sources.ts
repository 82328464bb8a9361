import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { flagsAbi } from "@engine/protocol/abi/flags";
import { grantsAbi } from "@engine/protocol/abi/grants";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { membersAbi } from "@engine/protocol/abi/members";
import { officesAbi } from "@engine/protocol/abi/offices";
import { outcomesAbi } from "@engine/protocol/abi/outcomes";
import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { timelockAbi } from "@engine/protocol/abi/timelock";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import type { Deployment } from "@engine/protocol/deployment";
import type { Abi, AbiEvent } from "viem";

/** A contract whose events are indexed. */
export interface DataSource {
  name: keyof Deployment["contracts"];
  abi: Abi;
  /** File of its handlers below `src`; two with the same file share no event name. */
  handlers: string;
  /** Events without a handler, for another event of the same change says all of it. */
  ignored: readonly string[];
}

const SIGNING_DOMAIN = "EIP712DomainChanged";

export const DATA_SOURCES: readonly DataSource[] = [
  { name: "AccessManager", abi: accessManagerAbi, handlers: "mappings.ts", ignored: [] },
  { name: "Timelock", abi: timelockAbi, handlers: "timelock.ts", ignored: [] },
  {
    name: "Members",
    abi: membersAbi,
    handlers: "mappings.ts",
    ignored: ["Transfer", "Approval", "ApprovalForAll", "Locked", "Unlocked", SIGNING_DOMAIN],
  },
  { name: "Offices", abi: officesAbi, handlers: "mappings.ts", ignored: [] },
  { name: "VoteToken", abi: voteTokenAbi, handlers: "mappings.ts", ignored: ["Approval", SIGNING_DOMAIN] },
  { name: "Ideas", abi: ideasAbi, handlers: "mappings.ts", ignored: [SIGNING_DOMAIN] },
  { name: "Reviews", abi: reviewsAbi, handlers: "mappings.ts", ignored: [SIGNING_DOMAIN] },
  { name: "Rounds", abi: roundsAbi, handlers: "mappings.ts", ignored: [SIGNING_DOMAIN] },
  { name: "Teams", abi: teamsAbi, handlers: "mappings.ts", ignored: [] },
  { name: "Treasury", abi: treasuryAbi, handlers: "mappings.ts", ignored: [] },
  { name: "Grants", abi: grantsAbi, handlers: "mappings.ts", ignored: [] },
  { name: "Pilots", abi: pilotsAbi, handlers: "mappings.ts", ignored: [] },
  { name: "Flags", abi: flagsAbi, handlers: "mappings.ts", ignored: [] },
  { name: "Outcomes", abi: outcomesAbi, handlers: "mappings.ts", ignored: [] },
];

/** The events of a data source that have a handler. */
export function handledEvents({ abi, ignored }: DataSource): AbiEvent[] {
  return abi.filter((item) => item.type === "event").filter(({ name }) => !ignored.includes(name));
}

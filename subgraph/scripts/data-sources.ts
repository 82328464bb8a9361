import { accessManagerAbi } from "@engine/protocol/abi/access-manager";
import { activitiesAbi } from "@engine/protocol/abi/activities";
import { badgesAbi } from "@engine/protocol/abi/badges";
import { flagsAbi } from "@engine/protocol/abi/flags";
import { governorAbi } from "@engine/protocol/abi/governor";
import { grantsAbi } from "@engine/protocol/abi/grants";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { membersAbi } from "@engine/protocol/abi/members";
import { officesAbi } from "@engine/protocol/abi/offices";
import { outcomesAbi } from "@engine/protocol/abi/outcomes";
import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { pointsAbi } from "@engine/protocol/abi/points";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { successionAbi } from "@engine/protocol/abi/succession";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { timelockAbi } from "@engine/protocol/abi/timelock";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import type { DeployedName } from "@engine/protocol/deployment";
import type { Abi, AbiEvent } from "viem";

/** A contract whose events are indexed. */
export interface DataSource {
  name: DeployedName;
  abi: Abi;
  /** File of its handlers below `src`; two with the same file share no event name. */
  handlers: string;
  /** Events without a handler, for another event of the same change says all of it. */
  ignored: readonly string[];
}

const SIGNING_DOMAIN = "EIP712DomainChanged";
/** What a token that never changes hands says of itself. */
const TOKEN = ["Transfer", "Approval", "ApprovalForAll", "Locked", "Unlocked"];

export const DATA_SOURCES: readonly DataSource[] = [
  { name: "AccessManager", abi: accessManagerAbi, handlers: "mappings.ts", ignored: [] },
  { name: "Timelock", abi: timelockAbi, handlers: "timelock.ts", ignored: [] },
  {
    name: "Members",
    abi: membersAbi,
    handlers: "mappings.ts",
    ignored: [...TOKEN, SIGNING_DOMAIN],
  },
  { name: "Offices", abi: officesAbi, handlers: "mappings.ts", ignored: [] },
  { name: "VoteToken", abi: voteTokenAbi, handlers: "mappings.ts", ignored: ["Approval", SIGNING_DOMAIN] },
  { name: "Ideas", abi: ideasAbi, handlers: "mappings.ts", ignored: [SIGNING_DOMAIN] },
  { name: "Reviews", abi: reviewsAbi, handlers: "mappings.ts", ignored: [SIGNING_DOMAIN] },
  { name: "Rounds", abi: roundsAbi, handlers: "mappings.ts", ignored: [SIGNING_DOMAIN] },
  { name: "Kudos", abi: kudosAbi, handlers: "mappings.ts", ignored: [SIGNING_DOMAIN] },
  { name: "Points", abi: pointsAbi, handlers: "mappings.ts", ignored: [] },
  { name: "Activities", abi: activitiesAbi, handlers: "mappings.ts", ignored: [SIGNING_DOMAIN] },
  { name: "Badges", abi: badgesAbi, handlers: "mappings.ts", ignored: TOKEN },
  {
    name: "InnovationGovernor",
    abi: governorAbi,
    handlers: "mappings.ts",
    // The governor refuses votes with parameters, so that this one is never written.
    ignored: ["VoteCastWithParams", SIGNING_DOMAIN],
  },
  { name: "Succession", abi: successionAbi, handlers: "mappings.ts", ignored: [] },
  { name: "Rewards", abi: rewardsAbi, handlers: "mappings.ts", ignored: [] },
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

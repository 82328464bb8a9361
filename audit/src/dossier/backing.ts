import { kindToBytes32 } from "@engine/protocol/audit-digest";
import { GRANT_STATE_NAMES } from "@engine/protocol/enums";
import type { Hex } from "viem";
import { getAddress } from "viem/utils";
import type { ContractName, EngineEvent, EventOf, Target } from "../contracts.ts";
import { flagEntry } from "../state/flags/digest-data.ts";
import { grantDataHash } from "../state/grants/digest-data.ts";
import { outcomeDataHash } from "../state/outcomes/digest-data.ts";
import { verdictDataHash } from "../state/pilots/digest-data.ts";
import { creditHash } from "../state/rewards/formula.ts";
import type { Finding } from "./findings.ts";
import { eventsNamed } from "./idea-events.ts";

interface Entry {
  kind: string;
  dataHash: Hex;
}

/** Modules whose decisions stand in the digest by their hash alone, and are told by their own logs. */
const RECORDERS: readonly ContractName[] = ["Grants", "Pilots", "Flags", "Outcomes", "Rewards"];

/** Digest entries of modules whose own logs say nothing like them. */
export function checkBacking(events: readonly EngineEvent[], target: Target): Finding[] {
  const addresses = new Set(RECORDERS.map((name) => getAddress(target.contracts[name].address)));
  const made = events.flatMap((event) => {
    const entry = entryOf(event, events);
    return entry ? [deed(event.at.txHash, event.at.address, kindToBytes32(entry.kind), entry.dataHash)] : [];
  });
  return eventsNamed(events, "Ideas", "DecisionRecorded").flatMap(({ args, at }): Finding[] => {
    if (!addresses.has(args.module)) return [];
    const index = made.indexOf(deed(at.txHash, args.module, args.kind, args.dataHash));
    if (index >= 0) made.splice(index, 1);
    const item = { type: "entry", seq: args.seq, block: at.block, transaction: at.txHash } as const;
    return index >= 0 ? [] : [{ code: "unbacked", item }];
  });
}

function deed(transaction: Hex, module: Hex, kind: Hex, dataHash: Hex): string {
  return [transaction, module, kind, dataHash].join(" ").toLowerCase();
}

/** What an event of a module enters into its idea's digest, if anything. */
function entryOf(event: EngineEvent, events: readonly EngineEvent[]): Entry | undefined {
  switch (event.eventName) {
    case "GrantClosed":
      return { kind: "grant", dataHash: grantDataHash(endedGrant(event, events)) };
    case "VerdictGiven":
      return { kind: "verdict", dataHash: verdictDataHash(event.args) };
    case "OutcomeDecided":
      return { kind: "outcome", dataHash: outcomeDataHash(event.args) };
    case "RewardCredited":
      return { kind: "reward", dataHash: creditHash(event.args) };
    case "FlagRaised":
    case "FlagAnswered":
    case "FlagEscalated":
    case "FlagResolved":
      return flagEntry(event);
    default:
      return undefined;
  }
}

/** A grant as it ended: its proposal's terms, and the newest count of its votes. */
function endedGrant(
  { args }: Extract<EventOf<"Grants">, { eventName: "GrantClosed" }>,
  events: readonly EngineEvent[],
) {
  const { grantId: id, pilotId, teamId, amount, byAutonomy } = args;
  const proposed = eventsNamed(events, "Grants", "GrantProposed").find(
    (one) => one.args.grantId === id,
  )?.args;
  const voted = eventsNamed(events, "Grants", "GrantVoted").findLast((one) => one.args.grantId === id)?.args;
  return {
    ...{ id, pilotId, teamId, amount, byAutonomy, state: GRANT_STATE_NAMES[args.state] ?? "None" },
    eligible: proposed?.eligible ?? 0,
    support: voted?.support ?? proposed?.support ?? 0,
    refuse: voted?.refuse ?? 0,
  };
}

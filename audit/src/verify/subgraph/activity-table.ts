import type { EngineEvent } from "../../contracts.ts";
import type { Row, Table } from "./table.ts";
import { eventId, type World, whereabouts } from "./world.ts";

/** Logs that repeat what another one says, or that concern wallets alone: the index leaves them out. */
const LEFT_OUT = new Set<string>(["EIP712DomainChanged", "Locked", "Approval"]);

/** The audit register: every event once. */
export function activityTable({ events }: World): Table {
  const rows = events
    .filter(isListed)
    .map(({ eventName, at }): [string, Row] => [
      eventId(at),
      { event: eventName, module: at.address, ...whereabouts(at), logIndex: at.logIndex },
    ]);
  return {
    entity: "activities",
    rows: new Map(rows),
    nameOf: (_, row) => `${row.event} in block ${row.block}, log ${row.logIndex}`,
  };
}

function isListed({ contract, eventName }: EngineEvent): boolean {
  const isTokenOfMember = (contract === "Members" || contract === "Badges") && eventName === "Transfer";
  return contract !== "Forwarder" && !isTokenOfMember && !LEFT_OUT.has(eventName);
}

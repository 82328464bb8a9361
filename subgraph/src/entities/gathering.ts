import { BigInt, Bytes, ethereum, log } from "@graphprotocol/graph-ts";
import { Gathering, Participation } from "../../generated/schema";
import { idOfBig, joined } from "../lib/ids";

/** The activity an event is about; null, and a line in the log, if no event has introduced it. */
export function requireGathering(number: BigInt, event: ethereum.Event): Gathering | null {
  const gathering = Gathering.load(idOfBig(number));
  if (!gathering) {
    log.warning("Unknown activity {} in {}", [number.toString(), event.transaction.hash.toHexString()]);
  }
  return gathering;
}

/** A member's part in an activity, begun if there is none yet. */
export function getParticipation(gatheringId: Bytes, memberId: Bytes): Participation {
  const id = joined(gatheringId, memberId);
  const known = Participation.load(id);
  if (known) return known;
  const participation = new Participation(id);
  participation.gathering = gatheringId;
  participation.member = memberId;
  return participation;
}

import { BigInt, Bytes, ethereum, log } from "@graphprotocol/graph-ts";
import { Idea, Round, RoundEntry } from "../../generated/schema";
import { idOfBig, withByte } from "../lib/ids";

/** The round an event is about; null, and a line in the log, if no event has introduced it. */
export function requireRound(number: BigInt, event: ethereum.Event): Round | null {
  const round = Round.load(idOfBig(number));
  if (!round) {
    log.warning("Unknown round {} in {}", [number.toString(), event.transaction.hash.toHexString()]);
  }
  return round;
}

/** An entry on which nobody has voted. */
export function newEntry(roundId: Bytes, index: i32, idea: Idea): RoundEntry {
  const entry = new RoundEntry(withByte(roundId, index));
  entry.round = roundId;
  entry.idea = idea.id;
  entry.index = index;
  entry.version = idea.version;
  entry.forWeight = 0;
  entry.againstWeight = 0;
  entry.abstainWeight = 0;
  entry.forVoters = 0;
  entry.againstVoters = 0;
  entry.abstainVoters = 0;
  return entry;
}

import { BigInt, Bytes, ethereum, log } from "@graphprotocol/graph-ts";
import { Idea, Round, RoundEntry, Tally } from "../../generated/schema";
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
  const tally = new Tally(entry.id);
  entry.tally = tally.id;
  tally.forWeight = 0;
  tally.againstWeight = 0;
  tally.abstainWeight = 0;
  tally.forVoters = 0;
  tally.againstVoters = 0;
  tally.abstainVoters = 0;
  tally.save();
  return entry;
}

import { Bytes } from "@graphprotocol/graph-ts";
import { Choice } from "../../generated/names";
import { RoundEntry } from "../../generated/schema";
import { withByte } from "../lib/ids";

// Loading and saving each entry of each ballot is what indexing ballots would cost most. So a round carries all its
// tallies in one field, and an entry's row is told the two numbers that changed.
//
// An entry's part: weight for, against and abstaining (8 bytes each), then voters (4 bytes each), lowest byte first.
const WIDTH: i32 = 36;
const VOTERS: i32 = 24;
/** In the place of the weight for: the entry has no row, for no event has introduced its idea. */
const NO_ENTRY: i64 = -1;

/** The tallies of so many entries on which nobody has voted. */
export function noVotes(entries: i32): Bytes {
  return new Bytes(entries * WIDTH);
}

/** Notes that an entry has no row: votes on it are not counted. */
export function leaveOut(tallies: Bytes, index: i32): void {
  store<i64>(tallies.dataStart + index * WIDTH, NO_ENTRY);
}

/** Adds a vote to an entry's tally and its row. @returns Whether there is such an entry. */
export function addVote(tallies: Bytes, roundId: Bytes, index: i32, choice: i32, weight: i64): bool {
  if ((index + 1) * WIDTH > tallies.length) return false;
  const start = tallies.dataStart + index * WIDTH;
  if (load<i64>(start) == NO_ENTRY) return false;
  const side = choice - Choice.For;
  const weights = load<i64>(start + 8 * side) + weight;
  const voters = load<i32>(start + VOTERS + 4 * side) + 1;
  store<i64>(start + 8 * side, weights);
  store<i32>(start + VOTERS + 4 * side, voters);
  showVotes(withByte(roundId, index), choice, weights, voters);
  return true;
}

/** Writes two fields of an entry; Graph Node keeps the others as they are. */
function showVotes(id: Bytes, choice: i32, weight: i64, voters: i32): void {
  const entry = new RoundEntry(id);
  if (choice == Choice.For) {
    entry.forWeight = weight;
    entry.forVoters = voters;
  } else if (choice == Choice.Against) {
    entry.againstWeight = weight;
    entry.againstVoters = voters;
  } else {
    entry.abstainWeight = weight;
    entry.abstainVoters = voters;
  }
  entry.save();
}

import { Bytes } from "@graphprotocol/graph-ts";
import { Organisation, Round } from "../../generated/schema";
import { Moment } from "../lib/moment";

/**
 * Writes supply and number of voters into each round whose snapshot has passed. Call it before the first change of
 * either after a snapshot: until then the totals are still those of the snapshot. The caller saves the organisation.
 */
export function fixSnapshots(organisation: Organisation, at: Moment): void {
  const pending = organisation.pendingSnapshots;
  if (pending.length == 0) return;
  const later: Bytes[] = [];
  for (let i = 0; i < pending.length; i++) {
    const round = Round.load(pending[i]);
    if (!round) continue;
    if (round.snapshot >= at.timestamp) {
      later.push(pending[i]);
      continue;
    }
    round.supply = organisation.supply;
    round.eligibleVoters = organisation.voters;
    round.save();
  }
  if (later.length < pending.length) organisation.pendingSnapshots = later;
}

import { BigInt, Bytes, ethereum, log } from "@graphprotocol/graph-ts";
import { Governor, Proposal } from "../../generated/schema";
import { isClean } from "../lib/fields";
import { idOf, idOfWide } from "../lib/ids";

/** Longest description and reason that are kept, in UTF-16 units. */
const TEXT_LIMIT: i32 = 8_000;

/** The one governor's settings; the first event makes the row. */
export function getGovernor(): Governor {
  const id = idOf(1);
  const known = Governor.load(id);
  if (known) return known;
  const governor = new Governor(id);
  governor.targets = [] as Bytes[];
  governor.votingDelaySeconds = 0;
  governor.votingPeriodSeconds = 0;
  governor.lateExtensionSeconds = 0;
  governor.proposalThreshold = 0;
  governor.quorumBps = 0;
  return governor;
}

/** The proposal an event is about; null, and a line in the log, if no event has introduced it. */
export function requireProposal(number: BigInt, event: ethereum.Event): Proposal | null {
  const proposal = Proposal.load(idOfWide(number));
  if (!proposal) {
    log.warning("Unknown proposal {} in {}", [number.toString(), event.transaction.hash.toHexString()]);
  }
  return proposal;
}

/** A text that anyone may have written, if it is clean and not too long: no text is cut. */
export function shownText(text: string): string | null {
  return isClean(text, TEXT_LIMIT, false) ? text : null;
}

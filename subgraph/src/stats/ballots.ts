import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { SOURCE_NAMES } from "../../generated/names";
import { MemberStat, VoterStat, VotingStat } from "../../generated/schema";
import { getOrganisation } from "../entities/organisation";
import { idOf, joined, withByte } from "../lib/ids";
import { valueOf } from "../lib/names";
import { i64Of, square } from "../lib/numbers";
import { becomeActive } from "./actions";
import { memberStatId } from "./member-stat";

/**
 * Counts a ballot in the season of its round: weight cast (D1) and participation (X2). Ballots are by far the most
 * frequent events, so few rows are touched, each once.
 */
export function countBallot(memberId: Bytes, weight: i64, season: i32, event: ethereum.Event): void {
  let voter = VoterStat.load(joined(idOf(season), memberId));
  const first = voter == null;
  if (!voter) {
    voter = newVoter(season, memberId);
    if (!voter) return;
    becomeActive(memberId, voter.source, season, getOrganisation(event));
  }
  const before = voter.castWeight;
  voter.ballots += 1;
  voter.castWeight = before + weight;
  voter.lastVotedAt = i64Of(event.block.timestamp);
  voter.save();
  const voting = getVotingStat(season, voter.source);
  voting.ballots += 1;
  if (first) voting.voters += 1;
  voting.castWeight += weight;
  voting.castWeightSquares = voting.castWeightSquares.plus(square(before + weight)).minus(square(before));
  voting.save();
}

/** Null for a member that no event has introduced. */
function newVoter(season: i32, memberId: Bytes): VoterStat | null {
  const all = MemberStat.load(memberStatId(0, memberId));
  if (!all) return null;
  const voter = new VoterStat(joined(idOf(season), memberId));
  voter.season = season;
  voter.member = memberId;
  voter.source = all.source;
  voter.ballots = 0;
  voter.castWeight = 0;
  return voter;
}

function getVotingStat(season: i32, source: string): VotingStat {
  const id = withByte(idOf(season), valueOf(SOURCE_NAMES, source));
  const known = VotingStat.load(id);
  if (known) return known;
  const stat = new VotingStat(id);
  stat.season = season;
  stat.source = source;
  stat.ballots = 0;
  stat.voters = 0;
  stat.castWeight = 0;
  stat.castWeightSquares = BigInt.zero();
  return stat;
}

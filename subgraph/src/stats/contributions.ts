import { Bytes } from "@graphprotocol/graph-ts";
import { SOURCE_NAMES } from "../../generated/names";
import { Challenge, Contributor, Idea, Member, MemberStat, Organisation } from "../../generated/schema";
import { joined } from "../lib/ids";
import { seasonAt } from "../lib/moment";
import { valueOf } from "../lib/names";
import { countReturn } from "./actions";
import { getMemberStat, memberStatId } from "./member-stat";
import { getSeasonStat } from "./season-stat";
import { getSourceStat } from "./source-stat";

/**
 * Counts an idea for its author, in the season of its submission even if it is claimed later (X4: distinct members
 * with at least one idea), and for the challenge.
 */
export function countContribution(idea: Idea, author: Member, organisation: Organisation): void {
  const season = seasonAt(organisation.seasonsFrom, idea.submittedAt);
  contribute(0, idea, author, organisation);
  if (contribute(season, idea, author, organisation) && activeIn(season + 1, author.id)) {
    countReturn(season + 1, organisation);
  }
  contributeToChallenge(idea.challenge, author.id);
}

/** Whether it is the member's first idea in the season. */
function contribute(season: i32, idea: Idea, author: Member, organisation: Organisation): bool {
  const stat = getMemberStat(season, author.id, author.source);
  const first = stat.ideas == 0;
  stat.ideas += 1;
  if (idea.submittedAt > stat.lastIdeaAt) stat.lastIdeaAt = idea.submittedAt;
  stat.save();
  if (!first) return false;
  const seasonStat = getSeasonStat(season, organisation.seasonsFrom);
  seasonStat.contributors += 1;
  seasonStat.save();
  const sourceStat = getSourceStat(season, valueOf(SOURCE_NAMES, author.source));
  sourceStat.contributors += 1;
  sourceStat.save();
  return true;
}

function activeIn(season: i32, memberId: Bytes): bool {
  const stat = MemberStat.load(memberStatId(season, memberId));
  return stat != null && stat.active;
}

function contributeToChallenge(challengeId: Bytes, memberId: Bytes): void {
  const id = joined(challengeId, memberId);
  const known = Contributor.load(id);
  if (known) {
    known.ideas += 1;
    known.save();
    return;
  }
  const contributor = new Contributor(id);
  contributor.challenge = challengeId;
  contributor.member = memberId;
  contributor.ideas = 1;
  contributor.save();
  const challenge = Challenge.load(challengeId);
  if (!challenge) return;
  challenge.contributorCount += 1;
  challenge.save();
}

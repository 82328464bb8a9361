import { Ground, Stage } from "../../generated/names";
import { Challenge, Idea, Member, MemberStat, Organisation } from "../../generated/schema";
import { Moment } from "../lib/moment";
import { square } from "../lib/numbers";
import { getDailyStat } from "./daily-stat";
import { getMemberStat } from "./member-stat";
import { getSeasonStat } from "./season-stat";

/** A first decision is the first move to Ready, OnHold, Rejected or Merged, whoever or whatever made it. */
function isDecision(to: i32): bool {
  return to == Stage.Ready || to == Stage.OnHold || to == Stage.Rejected || to == Stage.Merged;
}

/** What authors say of their own idea is no answer to it. */
function isAnswer(ground: i32, hasReason: bool): bool {
  const own = ground == Ground.Revision || ground == Ground.Withdrawal || ground == Ground.Appeal;
  return hasReason && !own;
}

/** Notes on the idea, and counts, what a stage change means for it: hand-off, first decision, first answer, milestone. */
export function countStageChange(
  idea: Idea,
  to: i32,
  ground: i32,
  hasReason: bool,
  at: Moment,
  organisation: Organisation,
): void {
  const undecided = idea.decidedAt == 0;
  const decides = undecided && isDecision(to);
  const answers = idea.answeredAt == 0 && isAnswer(ground, hasReason);
  if (decides) idea.decidedAt = at.timestamp;
  else if (undecided) idea.handOffs += 1;
  if (answers) idea.answeredAt = at.timestamp;
  countInSeason(0, idea, decides, hasReason, answers, organisation);
  countInSeason(at.season, idea, decides, hasReason, answers, organisation);
  countInDay(idea, decides, at, organisation);
  countMilestone(idea, to, at, organisation);
  if (decides) countChallengeDecision(idea);
}

function countInSeason(
  season: i32,
  idea: Idea,
  decides: bool,
  hasReason: bool,
  answers: bool,
  organisation: Organisation,
): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.stageChanges += 1;
  if (decides) {
    const seconds = idea.decidedAt - idea.submittedAt;
    stat.decided += 1;
    stat.decisionSeconds += seconds;
    stat.decisionSecondsSquares = stat.decisionSecondsSquares.plus(square(seconds));
    if (seconds <= organisation.slaSeconds) stat.decidedInTime += 1;
    if (hasReason) stat.decidedWithReason += 1;
    stat.handOffs += idea.handOffs;
  }
  if (answers) {
    stat.answered += 1;
    stat.answerSeconds += idea.answeredAt - idea.submittedAt;
  }
  stat.save();
}

function countInDay(idea: Idea, decides: bool, at: Moment, organisation: Organisation): void {
  const day = getDailyStat(at, organisation);
  day.stageChanges += 1;
  if (decides) {
    day.decided += 1;
    day.decisionSeconds += idea.decidedAt - idea.submittedAt;
  }
  day.save();
}

function countChallengeDecision(idea: Idea): void {
  const challenge = Challenge.load(idea.challenge);
  if (!challenge) return;
  challenge.decidedCount += 1;
  challenge.save();
}

/** Counts the first Ready, Approved, Implemented and Merged of an idea for author, challenge and day. */
function countMilestone(idea: Idea, to: i32, at: Moment, organisation: Organisation): void {
  const milestone =
    to == Stage.Ready || to == Stage.Approved || to == Stage.Implemented || to == Stage.Merged;
  if (!milestone || !idea.firstEntered[to].isZero()) return;
  if (to == Stage.Approved) idea.approvedAt = at.timestamp;
  if (to == Stage.Implemented) idea.implementedAt = at.timestamp;
  const challenge = Challenge.load(idea.challenge);
  if (challenge) {
    if (to == Stage.Approved) challenge.approvedCount += 1;
    if (to == Stage.Implemented) challenge.implementedCount += 1;
    if (to == Stage.Merged) challenge.mergedCount += 1;
    challenge.save();
  }
  const day = getDailyStat(at, organisation);
  if (to == Stage.Approved) day.approved += 1;
  if (to == Stage.Implemented) day.implemented += 1;
  day.save();
  countForAuthor(idea, to, at);
}

function countForAuthor(idea: Idea, to: i32, at: Moment): void {
  const authorId = idea.author;
  if (!authorId) return;
  const author = Member.load(authorId);
  if (!author) return;
  addMilestone(getMemberStat(0, author.id, author.source), to);
  addMilestone(getMemberStat(at.season, author.id, author.source), to);
}

function addMilestone(stat: MemberStat, to: i32): void {
  if (to == Stage.Ready) stat.ideasReady += 1;
  if (to == Stage.Approved) stat.ideasApproved += 1;
  if (to == Stage.Implemented) stat.ideasImplemented += 1;
  if (to == Stage.Merged) stat.ideasMerged += 1;
  stat.save();
}

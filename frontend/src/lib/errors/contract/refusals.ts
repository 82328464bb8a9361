import { msg } from "@lingui/core/macro";
import { budgetRefusals } from "@/lib/errors/contract/budget-refusals.ts";
import { governanceRefusals } from "@/lib/errors/contract/governance-refusals.ts";
import { membershipRefusals } from "@/lib/errors/contract/membership-refusals.ts";
import { pilotRefusals } from "@/lib/errors/contract/pilot-refusals.ts";
import { recognitionRefusals } from "@/lib/errors/contract/recognition-refusals.ts";
import {
  badSignature,
  missing,
  moved,
  notYours,
  type Refusal,
  reload,
  runner,
  says,
  tooEarly,
  tooLate,
  tooMany,
  unknown,
} from "@/lib/errors/contract/says.ts";
import type { Failure } from "@/lib/errors/failure.ts";

const notYetRevealing = says(
  tooEarly,
  msg`Others can still seal a scorecard, so yours stays sealed.`,
  msg`Come back when sealing has ended; your card is kept.`,
);
const noLongerRevealing = says(
  tooLate,
  msg`The time to reveal scorecards is over.`,
  msg`What was not revealed does not count. Wait for the result.`,
);
const ownIdea = says(
  notYours,
  msg`You are credited for this idea, and nobody judges their own.`,
  msg`Score another idea.`,
);
const ownUnit = says(
  notYours,
  msg`Somebody of your unit is credited for this idea, and its rubric keeps colleagues apart.`,
  msg`Score another idea.`,
);

/** What each custom error of the contracts means to the person who met it. */
export const refusals: Record<string, Refusal> = {
  ...membershipRefusals,
  ...recognitionRefusals,

  Ideas_Unknown: says(unknown, msg`No idea has this number.`, reload),
  Ideas_ContentMissing: says(missing, msg`The idea has no text.`, msg`Write it down and try again.`),
  Ideas_SameContent: says(
    msg`Nothing changed`,
    msg`This is word for word the version that is already on record.`,
    msg`Change the text, or leave it as it is.`,
  ),
  Ideas_TooManyParents: says(
    tooMany,
    msg`An idea can build on a few others only.`,
    msg`Keep the ones that matter most.`,
  ),
  Ideas_NotAuthor: says(
    notYours,
    msg`Only its author can do this.`,
    msg`Use the account you proposed it with.`,
  ),
  Ideas_Frozen: says(
    tooLate,
    msg`Where this idea stands now, its text can no longer be changed.`,
    msg`Propose a new idea that builds on it.`,
  ),
  Ideas_StageChangeRefused: says(moved, msg`From where the idea stands, it cannot go there.`, reload),
  Ideas_ReasonMissing: says(
    missing,
    msg`This answer needs a reason.`,
    msg`Write down why; its author will read it.`,
  ),
  Ideas_GroundMissing: says(missing, msg`This answer needs a ground.`, msg`Choose the one that fits best.`),
  Ideas_RevisitInPast: says(
    missing,
    msg`The date to look at it again has passed.`,
    msg`Choose a date to come.`,
  ),
  Ideas_TooEarly: says(
    tooEarly,
    msg`The date to look at it again has not come yet.`,
    msg`Come back on that date.`,
  ),
  Ideas_NotRejected: says(moved, msg`Only a rejected idea can be appealed.`, reload),
  Ideas_AlreadyAppealed: says(
    tooLate,
    msg`A rejection can be appealed once, and it was.`,
    msg`Propose a new version.`,
  ),
  Ideas_AppealTooLate: says(tooLate, msg`The two weeks for an appeal are over.`, msg`Propose a new version.`),
  Ideas_MergeIntoItself: says(
    msg`That goes in a circle`,
    msg`An idea cannot be merged into itself.`,
    msg`Choose another.`,
  ),
  Ideas_MergeTargetClosed: says(moved, msg`The other idea is closed.`, msg`Choose one that is still alive.`),
  Ideas_TooManyMerged: says(
    tooMany,
    msg`The other idea has taken in as many as it can.`,
    msg`Choose another.`,
  ),
  Ideas_NothingToClaim: says(moved, msg`This idea already has its author.`, reload),
  Ideas_BadSignature: says(badSignature, msg`It was made by another account than it should be.`, reload),
  Ideas_SignatureExpired: says(tooLate, msg`The signature was valid for a limited time.`, msg`Sign again.`),
  Ideas_BadCredit: says(
    msg`The shares do not add up`,
    msg`Credit goes to two to five members, and its shares make a hundred percent.`,
    msg`Change the shares.`,
  ),

  Challenges_BadWindow: says(
    msg`These days cannot be`,
    msg`A challenge ends after it begins, and not in the past.`,
    msg`Choose other days.`,
  ),
  Challenges_BadAudience: says(missing, msg`Nobody is asked.`, msg`Choose at least one side.`),
  Challenges_DocumentMissing: says(
    missing,
    msg`What the challenge asks is missing.`,
    msg`Write it and try again.`,
  ),
  Challenges_ReasonMissing: says(missing, msg`The reason is missing.`, msg`Write one and try again.`),
  Challenges_Unknown: says(unknown, msg`No challenge has this number.`, reload),
  Challenges_NotOpen: says(
    tooLate,
    msg`This challenge takes no ideas at the moment.`,
    msg`Choose the idea box instead.`,
  ),
  Challenges_NotInvited: says(
    notYours,
    msg`This challenge asks other people than you.`,
    msg`Choose the idea box, which is open to everyone.`,
  ),

  Rounds_Unknown: says(unknown, msg`No round has this number.`, reload),
  Rounds_NotBegun: says(
    tooEarly,
    msg`Voting has not begun yet.`,
    msg`Come back when it does; your choices stay here.`,
  ),
  Rounds_Closed: says(tooLate, msg`Voting in this round is over.`, reload),
  Rounds_StillOpen: says(tooEarly, msg`Voting in this round goes on.`, msg`Settle it when it is closed.`),
  Rounds_AlreadySettled: says(moved, msg`Every entry of this round is settled.`, reload),
  Rounds_MayNotOpen: says(
    tooEarly,
    msg`For now only the curator may open a round.`,
    msg`Once the usual interval has passed without one, anyone may.`,
  ),
  Rounds_BadEntryCount: says(
    tooMany,
    msg`A round holds between one and sixty-four ideas.`,
    msg`Choose fewer.`,
  ),
  Rounds_UnknownEntry: says(unknown, msg`The round has no such entry.`, reload),
  TallyPair_Full: says(tooMany, msg`This entry has as many votes as can be counted.`, runner),
  Rounds_Refused: (args) => ballotRefusal(Number(args[2])),

  Reviews_Unknown: says(unknown, msg`No review has this number.`, reload),
  Reviews_UnknownRubric: says(unknown, msg`No rubric has this number.`, reload),
  Reviews_NotSubmitted: says(
    moved,
    msg`Only an idea that waits for an answer can be reviewed; this one does not.`,
    reload,
  ),
  Reviews_MayNotOpen: says(
    tooEarly,
    msg`For now only the curator may open this review.`,
    msg`Once the idea has waited long enough without one, any member may.`,
  ),
  Reviews_NotCommitting: says(
    tooLate,
    msg`This review takes no more scorecards: those who sealed one reveal it now.`,
    msg`If you sealed one, reveal it; otherwise wait for the result.`,
  ),
  Reviews_NotRevealing: (args) =>
    Number(args[1]) * 1000 > Date.now() ? notYetRevealing([]) : noLongerRevealing([]),
  Reviews_StillOpen: says(
    tooEarly,
    msg`Not everyone has revealed yet, and time is not up.`,
    msg`Close it when everyone has, or when time is up.`,
  ),
  Reviews_AlreadyClosed: says(moved, msg`This review has ended; its result stands.`, reload),
  Reviews_Superseded: says(
    moved,
    msg`The version that this review judged no longer stands: it was revised, answered or taken back.`,
    msg`Look at the idea as it is now. A new review judges what stands.`,
  ),
  Reviews_Conflicted: (args) => (args[1] === args[2] ? ownIdea([]) : ownUnit([])),
  Reviews_CommitmentMissing: says(
    missing,
    msg`There is no sealed scorecard of yours in this review.`,
    msg`Seal one while the review takes scorecards.`,
  ),
  Reviews_AlreadyCommitted: says(
    moved,
    msg`A scorecard of this member is sealed already; only the member can replace it.`,
    reload,
  ),
  Reviews_CommitmentMismatch: says(
    msg`This is not the scorecard that you sealed`,
    msg`A number, the comment or its language differs, so the seal does not open. Nothing was lost.`,
    msg`Fill it in as it was, and use the wallet you sealed it with.`,
  ),
  Reviews_AlreadyRevealed: says(moved, msg`This scorecard is revealed already.`, reload),
  Reviews_ScoreOutOfRange: says(
    msg`A number is out of range`,
    msg`Scores go from 1 to 5, the forecast from 0 to 100 per cent.`,
    msg`Change the number.`,
  ),
  Reviews_Full: says(
    tooMany,
    msg`This review has as many scorecards as can be counted.`,
    msg`Wait for the result, or score another idea.`,
  ),
  Reviews_BadSignature: says(badSignature, msg`It was made by another account than it should be.`, reload),
  Reviews_NothingToCalibrate: says(moved, msg`This forecast was compared already, or never counted.`, reload),
  Reviews_NoResultYet: says(
    tooEarly,
    msg`No pilot of this version has ended yet.`,
    msg`Come back when one has.`,
  ),

  ...budgetRefusals,
  ...pilotRefusals,
  ...governanceRefusals,

  Pausable_Paused: says(
    msg`This is paused`,
    msg`The guardian has paused it for a few days at most. Voting is never paused.`,
    msg`Try again later; what you wrote stays here.`,
  ),
  AccessManagedUnauthorized: says(
    notYours,
    msg`The permission book does not let this account do that.`,
    msg`Ask whoever holds the role.`,
  ),
};

const notCounted = msg`The ballot was not counted`;

/** Positions as in `Refusal` of the contract: already voted, empty, unknown entry, recused, no votes, bad signature. */
const ballotRefusals: Record<number, Refusal> = {
  1: says(notCounted, msg`Your ballot for this round is already in, and a ballot is final.`, reload),
  2: says(notCounted, msg`It says nothing about any entry.`, msg`Choose at least one.`),
  3: says(notCounted, msg`It names an entry that the round does not have.`, reload),
  4: says(notCounted, msg`It judges an idea that credits you.`, msg`Leave that entry out.`),
  5: says(
    notCounted,
    msg`This account held no votes when the round's snapshot was taken.`,
    msg`Votes you hold now count from the next round on.`,
  ),
  6: says(notCounted, msg`Its signature is not yours.`, msg`Sign again with the account that votes.`),
};

function ballotRefusal(refusal: number): Failure {
  return (ballotRefusals[refusal] ?? says(notCounted, msg`The contract gave no reason.`, reload))([]);
}

import { msg } from "@lingui/core/macro";
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

/** What the refusals of kudos, badges, activities, rewards and vote tokens mean to the person who met them. */
export const recognitionRefusals: Record<string, Refusal> = {
  Kudos_ToOneself: says(
    msg`Nobody thanks themselves`,
    msg`Kudos go from one member to another.`,
    msg`Thank somebody else, or wait until somebody thanks you.`,
  ),
  Kudos_AmountMissing: says(missing, msg`Not a single one was given.`, msg`Give one or more.`),
  Kudos_NoteMissing: says(
    missing,
    msg`There is no note.`,
    msg`Write down what you thank them for; it is what they will read.`,
  ),
  Kudos_AllowanceUsed: says(
    msg`That is more than you have left`,
    msg`Each member has so many kudos to give in a season, and you have given most of yours.`,
    msg`Give fewer, or thank them when the next season has begun.`,
  ),
  Kudos_SignatureExpired: says(tooLate, msg`The signature was valid for a limited time.`, msg`Sign again.`),
  Kudos_BadSignature: says(badSignature, msg`It was made by another account than it should be.`, reload),

  People_NotActive: says(
    msg`This member is not active`,
    msg`The membership is suspended or has ended.`,
    msg`Choose somebody else.`,
  ),
  People_AgentRefused: says(
    msg`This is for people`,
    msg`An algorithm may propose ideas; it thanks nobody, comes to nothing and is thanked by nobody.`,
    msg`Choose a person, or use a person's account.`,
  ),

  Badges_NotEarned: says(
    msg`The record does not show that yet`,
    msg`What this badge stands for has not happened, or what it rests on has changed meanwhile.`,
    reload,
  ),
  Badges_AlreadyClaimed: says(moved, msg`You have this badge already; there is one of a kind.`, reload),
  Badges_NotClaimed: says(unknown, msg`Nobody has claimed this badge.`, reload),

  Activities_Unknown: says(unknown, msg`No activity has this number.`, reload),
  Activities_BadWindow: says(
    msg`These times do not work`,
    msg`An activity ends after it begins, ahead of now, and within a year.`,
    msg`Change the times.`,
  ),
  Activities_DocumentMissing: says(
    missing,
    msg`Nothing says what the activity is about.`,
    msg`Write it down and try again.`,
  ),
  Activities_ReasonMissing: says(
    missing,
    msg`An activity is not called off without a reason.`,
    msg`Write down why; those who wanted to come will read it.`,
  ),
  Activities_NotHost: says(
    notYours,
    msg`Only whoever announced the activity can do this.`,
    msg`Ask its host.`,
  ),
  Activities_Cancelled: says(moved, msg`The activity was called off.`, reload),
  Activities_TooEarly: says(
    tooEarly,
    msg`The activity has not begun yet.`,
    msg`Say that you were there once it has.`,
  ),
  Activities_TooLate: says(
    tooLate,
    msg`Invitations go out until an activity ends, and who was there can say so for thirty days more.`,
    reload,
  ),
  Activities_AlreadyAttended: says(moved, msg`It is on record already that you were there.`, reload),
  Activities_BatchTooLarge: says(
    tooMany,
    msg`One call takes a hundred people at most.`,
    msg`Choose fewer, and repeat it for the others.`,
  ),
  Activities_BadSignature: says(badSignature, msg`It was made by another account than it should be.`, reload),
  Activities_UnknownMember: says(unknown, msg`Nobody has this member number.`, reload),
  Activities_NobodyNew: says(
    msg`Nothing changed`,
    msg`All of them are invited already.`,
    msg`Choose somebody else.`,
  ),

  Rewards_BadRules: says(
    msg`This formula cannot be`,
    msg`The base is at most the cap, and a share at most the whole.`,
    msg`Change the numbers.`,
  ),
  Rewards_NotImplemented: says(
    tooEarly,
    msg`Only an implemented idea earns a reward, and this one is not.`,
    msg`Come back when it is.`,
  ),
  Rewards_NothingAttested: says(
    tooEarly,
    msg`Nobody has attested yet what the idea brought.`,
    msg`Ask members who had no part in it to judge its outcome.`,
  ),
  Rewards_NobodyCredited: says(
    tooEarly,
    msg`The idea has no author yet: it was written down for somebody who has not claimed it.`,
    msg`Wait until they have.`,
  ),
  Rewards_FlagsOpen: says(
    tooEarly,
    msg`An auditor has raised a doubt about this idea, and it is not resolved.`,
    msg`Come back when it is.`,
  ),
  Rewards_NothingToAdd: says(
    msg`Nothing changed`,
    msg`All that the formula gives for this idea is credited already.`,
    msg`More may come with later reports.`,
  ),
  Rewards_PotTooSmall: says(
    msg`There is not enough in the pot of rewards`,
    msg`What is owed to others is kept for them.`,
    msg`Governance can put more in.`,
  ),
  Rewards_SeasonNotOver: says(tooEarly, msg`This season goes on.`, msg`Come back when it is over.`),
  Rewards_AmountMissing: says(missing, msg`The amount is missing.`, msg`Fill it in and try again.`),
  Rewards_NobodySkilled: says(
    moved,
    msg`Nobody's forecasts of that season were better than a coin.`,
    msg`Leave this season's pool out.`,
  ),
  Rewards_PoolAlreadySet: says(moved, msg`That season has its pool already.`, reload),
  Rewards_NoPool: says(tooEarly, msg`No money was set aside for the reviewers of that season.`, reload),
  Rewards_NoSkill: says(
    notYours,
    msg`Your forecasts of that season were no better than a coin, so they earn no share.`,
    msg`The next season counts anew.`,
  ),
  Rewards_AlreadyShared: says(moved, msg`This share was credited already.`, reload),
  Rewards_NothingOwed: says(
    msg`Nothing waits for you`,
    msg`All that you were credited has been paid out.`,
    reload,
  ),

  VoteToken_TransfersShut: says(
    msg`Votes cannot be passed on`,
    msg`Transfers are shut until the organisation opens them.`,
    msg`You can delegate your votes instead.`,
  ),
  VoteToken_TransfersAlreadyOpen: says(moved, msg`Transfers are open already, for good.`, reload),
  VoteToken_NotAVoter: says(
    msg`This account may not vote`,
    msg`Only members in good standing who are people can hold votes or be handed them.`,
    msg`Choose somebody else.`,
  ),
  VoteToken_LengthMismatch: says(
    msg`The list does not add up`,
    msg`There are more accounts than amounts, or fewer.`,
    runner,
  ),
  VoteToken_BatchTooLarge: says(
    tooMany,
    msg`One call takes a hundred accounts at most.`,
    msg`Choose fewer, and repeat it for the others.`,
  ),
  VoteToken_NothingToFollow: says(
    moved,
    msg`Nothing of this account's has to move: its tokens are where they belong.`,
    reload,
  ),
};

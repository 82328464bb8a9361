import { msg } from "@lingui/core/macro";
import {
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

const notFundable = msg`This cannot be funded now`;
const tooLittle = msg`There is too little money`;

/** What each custom error of teams, grants and treasury means to the person who met it. */
export const budgetRefusals: Record<string, Refusal> = {
  People_AgentRefused: says(
    notYours,
    msg`This is for people. An algorithm may propose and link ideas, and no more.`,
    msg`Ask a person to do it.`,
  ),
  People_NotActive: says(moved, msg`The member it names is no active member.`, msg`Choose someone who is.`),

  Teams_Unknown: says(unknown, msg`No team has this number.`, reload),
  Teams_CharterMissing: says(
    missing,
    msg`The team has no charter.`,
    msg`Write down its name and what it is for.`,
  ),
  Teams_NoSeat: says(
    notYours,
    msg`Only who has a seat in the team can do this, or have it done to them.`,
    msg`Ask the team's seats to endorse one.`,
  ),
  Teams_AlreadyIn: says(moved, msg`Whoever this is about belongs to the team already.`, reload),
  Teams_NotIn: says(moved, msg`Whoever this is about does not belong to the team, or not any more.`, reload),
  Teams_NotInvited: says(
    notYours,
    msg`Nobody who has a seat has asked you to join, or they have lost it since.`,
    msg`Ask one of its seats for an invitation.`,
  ),
  Teams_AlreadySeated: says(moved, msg`They have a seat already.`, reload),
  Teams_AlreadyEndorsed: says(
    moved,
    msg`You have endorsed this already; each seat counts once.`,
    msg`Wait for the others.`,
  ),
  Teams_SeatsFull: says(
    tooMany,
    msg`A team has fifteen seats at most, and this one has them all.`,
    msg`A seat has to become free first.`,
  ),
  Teams_StillActive: says(
    notYours,
    msg`They are an active member, so only they can end their place in the team.`,
    msg`The other seats may take the seat, if there is one.`,
  ),
  Teams_OwnSeat: says(
    notYours,
    msg`Nobody endorses the end of their own seat.`,
    msg`Leave the team if you want to give it up.`,
  ),

  Grants_Unknown: says(unknown, msg`No grant has this number.`, reload),
  Grants_AlreadyProposed: says(
    moved,
    msg`A grant for this pilot is being voted on already.`,
    msg`Vote on that one.`,
  ),
  Grants_NotPlanned: says(
    moved,
    msg`Only a pilot that waits for money can be funded; this one has begun, ended, or was taken back.`,
    reload,
  ),
  Grants_NobodyMayDecide: says(
    notFundable,
    msg`All seats of the team are credited on the idea, lead the pilot, or are paid by it; so nobody may decide.`,
    msg`Give a seat to somebody who has no part in it, or ask another team.`,
  ),
  Grants_NotOpen: says(moved, msg`This grant has ended; its result stands.`, reload),
  Grants_Closed: says(
    tooLate,
    msg`The two weeks to vote on it are over.`,
    msg`End it; then another grant may be proposed.`,
  ),
  Grants_StillOpen: says(
    tooEarly,
    msg`Seats can still vote on this grant.`,
    msg`It can be ended when its time is over, or when the team's seats change.`,
  ),
  Grants_Recused: says(
    notYours,
    msg`You are credited on the idea, lead the pilot, or are paid by it. Nobody grants money to themselves.`,
    msg`The team's other seats decide.`,
  ),
  Grants_AlreadyVoted: says(moved, msg`Your vote on this grant is in, and a vote is final.`, reload),
  Grants_SeatsChanged: says(
    moved,
    msg`The team's seats have changed since this grant was proposed, so its vote is void.`,
    msg`End it, then propose another.`,
  ),
  Grants_IdeaNotFundable: says(
    notFundable,
    msg`Only an idea that is ready or approved can be tried out; this one stands elsewhere now.`,
    msg`Look at where the idea stands.`,
  ),
  Grants_OtherVersion: says(
    notFundable,
    msg`The pilot was planned for an older version of the idea's text.`,
    msg`Its lead has to plan it anew.`,
  ),
  Grants_PotTooSmall: says(
    tooLittle,
    msg`The team's pot holds less than the pilot's budget.`,
    msg`Ask for an allocation, or plan a smaller pilot.`,
  ),
  Grants_NeedsBallot: says(
    notFundable,
    msg`It asks for more than the team may grant now without a ballot.`,
    msg`Wait until the team's autonomy has refilled, or until a ballot has approved the idea.`,
  ),

  LocalMoney_TooSoon: says(
    tooEarly,
    msg`Play money is there once a day.`,
    msg`Come back tomorrow, or move the clock.`,
  ),
  ERC20InsufficientBalance: says(
    msg`There is not enough money`,
    msg`The account has less than that.`,
    msg`Write a smaller amount.`,
  ),
  ERC20InsufficientAllowance: says(
    msg`One step is missing`,
    msg`The treasury may not take that much yet.`,
    msg`Let it take the amount first.`,
  ),

  Treasury_NothingArrived: says(
    missing,
    msg`No money arrived, so nothing was credited.`,
    msg`Check what your account holds and allows, then try again.`,
  ),
  Treasury_AmountMissing: says(missing, msg`The amount is zero.`, msg`Give an amount.`),
  Treasury_TooLittle: says(
    tooLittle,
    msg`The pot that it should come from holds less.`,
    msg`Choose a smaller amount, or fill the pot first.`,
  ),
  Treasury_LeftDifferently: says(
    msg`The money did not leave as it should`,
    msg`The token moved another amount than asked for, so everything was undone.`,
    runner,
  ),
  Treasury_UnknownTeam: says(unknown, msg`No team has this number.`, reload),
  Treasury_MoveRefused: says(
    msg`Money does not go that way`,
    msg`Between these two pots nothing may be moved for that reason.`,
    runner,
  ),
  Treasury_BadAutonomy: says(
    missing,
    msg`An autonomy needs a time in which it refills.`,
    msg`Give at least a second, or a limit of zero.`,
  ),
  Treasury_AboveAutonomy: says(
    tooLittle,
    msg`The team has less autonomy left than that.`,
    msg`Wait until it has refilled, or until a ballot has approved the idea.`,
  ),
  Treasury_NoSurplus: says(
    msg`There is nothing to take in`,
    msg`Every coin in custody is in a pot already.`,
    reload,
  ),
  Treasury_AmountTooLarge: says(tooMany, msg`The treasury cannot count that much.`, msg`Give less.`),
};

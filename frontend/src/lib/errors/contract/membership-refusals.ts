import { msg } from "@lingui/core/macro";
import {
  badSignature,
  missing,
  moved,
  notYours,
  type Refusal,
  reload,
  says,
  tooEarly,
  tooLate,
  tooMany,
  unknown,
} from "@/lib/errors/contract/says.ts";

/** What the registers of members and offices refuse. */
export const membershipRefusals: Record<string, Refusal> = {
  Members_NotActive: says(
    msg`Only active members can do this`,
    msg`The account in use is not, or no longer, an active member's.`,
    msg`Use the account you joined with, or ask whoever admits members.`,
  ),
  Members_AccountTaken: says(
    msg`This account already belongs to a member`,
    msg`Each account is one member's, for good.`,
    msg`Use another account to join.`,
  ),
  Members_DoorClosed: says(
    msg`The door for the community is closed`,
    msg`At the moment people join by invitation only.`,
    msg`Ask a member for an invitation.`,
  ),
  Members_InvitationExpired: says(
    tooLate,
    msg`This invitation has expired.`,
    msg`Ask whoever sent it for a new one.`,
  ),
  Members_InvitationUsedUp: says(
    tooLate,
    msg`This invitation was used as often as it could be, or was taken back.`,
    msg`Ask whoever sent it for a new one.`,
  ),
  Members_NotInviter: says(
    badSignature,
    msg`Whoever signed this invitation may not invite.`,
    msg`Ask for one from whoever admits members.`,
  ),
  Members_BadSignature: says(badSignature, msg`It was made by another account than it should be.`, reload),
  Members_SignatureExpired: says(tooLate, msg`The signature was valid for a limited time.`, msg`Sign again.`),
  Members_Unknown: says(unknown, msg`Nobody has this member number.`, reload),
  Members_WrongStatus: says(moved, msg`The membership has another standing now.`, reload),
  Members_ReasonMissing: says(missing, msg`This cannot be done without a reason.`, msg`Write down why.`),
  Members_NoRecovery: says(moved, msg`No recovery of this membership is under way any more.`, reload),
  Members_RecoveryTooEarly: says(
    tooEarly,
    msg`A recovery waits seven days, so that the member can call it off.`,
    msg`Come back when they are over.`,
  ),
  Members_MayNotCancel: says(
    notYours,
    msg`Only the member's own account, or whoever holds the identity role, can call a recovery off.`,
    msg`Use the account you joined with.`,
  ),
  Members_DocumentMissing: says(
    missing,
    msg`The text that names it is missing.`,
    msg`Fill it in and try again.`,
  ),
  Members_UnknownUnit: says(
    unknown,
    msg`No unit has this number.`,
    msg`Choose one of those that exist, or add it first.`,
  ),
  Members_NoAccount: says(missing, msg`The address of a wallet is missing.`, msg`Fill it in and try again.`),
  Members_BatchTooLarge: says(
    tooMany,
    msg`Up to fifty people can be admitted at once.`,
    msg`Admit them in several steps.`,
  ),
  Offices_BadTerm: says(
    msg`An office cannot last until then`,
    msg`Its last day lies in the future, two years away at the most.`,
    msg`Choose another day.`,
  ),
  Offices_NotHeld: says(moved, msg`The member does not hold this office, or no longer.`, reload),
  Offices_ReasonMissing: says(missing, msg`This cannot be done without a reason.`, msg`Write down why.`),
};

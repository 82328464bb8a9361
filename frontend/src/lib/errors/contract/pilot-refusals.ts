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

const badPlan = msg`The plan does not fit`;
const badReport = msg`The report does not fit`;
const waitWindow = msg`Come back when the time to contest is over; the step shows when that is.`;
const writeIt = msg`Write it, then sign again.`;
const independent = msg`Whoever judges must be neither credited, lead or payee, nor of the unit of one of them.`;

/** What the custom errors of pilots, flags and outcomes mean to the person who met them. */
export const pilotRefusals: Record<string, Refusal> = {
  Pilots_Unknown: says(unknown, msg`No pilot has this number.`, reload),
  Pilots_DocumentMissing: says(missing, msg`A pilot needs its plan in words.`, writeIt),
  Pilots_BadPlan: says(
    badPlan,
    msg`It has one to sixteen milestones and ends within two years.`,
    msg`Change milestones or end.`,
  ),
  Pilots_BadMilestone: (args) => badMilestone(Number(args[0]) + 1),
  Pilots_BadTarget: says(
    badPlan,
    msg`What it brings is measured for at least a moment and at most two years.`,
    msg`Change how long it is measured.`,
  ),
  Pilots_RevisitMissing: says(
    badPlan,
    msg`It does not say when a missed idea may be taken up again.`,
    msg`Give at least an hour.`,
  ),
  Pilots_UnknownTeam: says(unknown, msg`No team has this number.`, msg`Choose another team.`),
  Pilots_IdeaNotReady: says(
    tooEarly,
    msg`Only ideas that are ready or approved can be tried out.`,
    msg`Wait for its review or its ballot.`,
  ),
  Pilots_VersionChanged: says(
    moved,
    msg`The idea's text has changed since the plan was made.`,
    msg`Plan a pilot for the text as it is now.`,
  ),
  Pilots_TooLate: says(tooLate, msg`The planned end has passed.`, msg`Make a new plan.`),
  Pilots_NotFunded: says(tooEarly, msg`The money is not in the pilot's pot.`, reload),
  Pilots_WrongState: says(moved, msg`The pilot stands elsewhere now: this cannot be done any more.`, reload),
  Pilots_NotLead: says(notYours, msg`Only who leads the pilot can do this.`, msg`Ask the lead.`),
  Pilots_UnknownPlace: says(unknown, msg`The pilot has no such milestone.`, reload),
  Pilots_EvidenceMissing: says(missing, msg`There is no evidence in it.`, writeIt),
  Pilots_ReasonMissing: says(missing, msg`Without a reason this is not taken.`, writeIt),
  Pilots_NotAwaited: says(moved, msg`Evidence is in already, or was accepted.`, reload),
  Pilots_NothingToJudge: says(moved, msg`No verdict is awaited here, or its time is over.`, reload),
  Pilots_OtherEvidence: says(
    moved,
    msg`Other evidence has been handed in than the one you read.`,
    msg`Load the page again, and read what is there now.`,
  ),
  Pilots_NotVerifier: says(
    notYours,
    msg`Verdicts are given by those who hold the office of verifier now.`,
    msg`Leave it to a verifier.`,
  ),
  Pilots_NotIndependent: says(notYours, independent, msg`Leave it to another verifier.`),
  Pilots_SameVerifier: says(
    notYours,
    msg`You gave the first verdict; the last word is another's.`,
    msg`Leave it to another verifier.`,
  ),
  Pilots_OwnContest: says(
    notYours,
    msg`You contested the verdict; the last word is another's.`,
    msg`Leave it to another verifier.`,
  ),
  Pilots_BadQuality: says(
    msg`A number is out of range`,
    msg`Quality goes from above 0 to 100 per cent; a result is accepted as a whole.`,
    msg`Change the number.`,
  ),
  Pilots_NotContestable: says(
    tooLate,
    msg`The time to contest is over, or this verdict was contested before.`,
    reload,
  ),
  Pilots_NotReleasable: says(tooEarly, msg`It is not accepted, or is paid already.`, reload),
  Pilots_WindowOpen: says(tooEarly, msg`The verdict can still be contested.`, waitWindow),
  Pilots_Flagged: says(
    msg`An open flag stands before it`,
    msg`While an auditor's doubt about the idea is open, nothing is paid and nothing is concluded.`,
    msg`Answer the flag; an auditor then resolves it.`,
  ),
  Pilots_StillRunning: says(
    tooEarly,
    msg`The lead still has time to hand in the result, or an answer to a contest is awaited.`,
    msg`Come back later; the page shows when.`,
  ),
  Pilots_ResultAccepted: says(
    tooLate,
    msg`A result was accepted, and now it decides.`,
    msg`Have the pilot concluded instead.`,
  ),
  Pilots_NothingToReturn: says(
    tooEarly,
    msg`All that is left is still kept for milestones, or nothing is left.`,
    reload,
  ),

  Flags_Unknown: says(unknown, msg`No flag has this number.`, reload),
  Flags_ReasonMissing: says(missing, msg`Without words this is not taken.`, writeIt),
  Flags_NotAuditor: says(
    notYours,
    msg`Flags are raised and resolved by those who hold the office of auditor now.`,
    msg`Tell an auditor what you doubt.`,
  ),
  Flags_NotIndependent: says(
    notYours,
    msg`You are credited for this idea, lead its pilot or are paid by it, and nobody audits their own.`,
    msg`Leave it to another auditor.`,
  ),
  Flags_TooMany: says(
    tooMany,
    msg`As many flags are open on this idea as it can have.`,
    msg`Wait until one is resolved.`,
  ),
  Flags_WrongState: says(moved, msg`The flag stands elsewhere now.`, reload),
  Flags_AlreadyAnswered: says(moved, msg`A flag is answered once, and this one is.`, reload),
  Flags_OwnFlag: says(
    notYours,
    msg`Who raised a flag does not answer it, and who answered does not resolve it.`,
    msg`Leave it to somebody else.`,
  ),
  Flags_TooEarly: says(tooEarly, msg`Its time to be answered or resolved is not over.`, reload),

  Outcomes_Unknown: says(unknown, msg`No report has this number.`, reload),
  Outcomes_NotImplemented: says(
    tooEarly,
    msg`Only implemented ideas have outcomes to report.`,
    msg`Wait until a pilot has met its target.`,
  ),
  Outcomes_MayNotReport: says(
    notYours,
    msg`Outcomes are reported by the lead, the payee or a credited member.`,
    msg`Tell one of them what you know.`,
  ),
  Outcomes_BadPeriod: says(
    badReport,
    msg`Its period begins with the pilot at the earliest, and ends today or with the measuring time at the latest.`,
    msg`Change the period.`,
  ),
  Outcomes_Overlap: says(
    badReport,
    msg`Another report of this kind covers part of the period already; nothing counts twice.`,
    msg`Begin where that one ends.`,
  ),
  Outcomes_TooMany: says(tooMany, msg`There are as many reports of this kind as there can be.`, reload),
  Outcomes_NoJudges: says(unknown, msg`The contract demands nobody's attestation.`, runner),
  Outcomes_BadStatement: says(
    badReport,
    msg`A number does not go with this kind, or is too large.`,
    msg`Check the numbers.`,
  ),
  Outcomes_EvidenceMissing: says(missing, msg`There is no evidence in it.`, writeIt),
  Outcomes_ReasonMissing: says(missing, msg`Without a reason a dispute is not taken.`, writeIt),
  Outcomes_NotOpen: says(moved, msg`The report has been decided.`, reload),
  Outcomes_NotIndependent: says(
    notYours,
    msg`Others attest: nobody who is credited, led it, was paid, or belongs to the reporter's unit.`,
    msg`Leave it to others.`,
  ),
  Outcomes_AlreadyJudged: says(moved, msg`You have given your word on this report.`, reload),

  People_AgentRefused: says(
    notYours,
    msg`This is left to people; algorithms propose and link ideas.`,
    msg`Use a person's account.`,
  ),
  People_NotActive: says(
    msg`Only active members can do this`,
    msg`The member is not, or no longer, active.`,
    msg`Choose somebody else.`,
  ),
};

function badMilestone(place: number): ReturnType<Refusal> {
  return {
    title: badPlan,
    reason: msg`Milestone ${place} has no amount, or is not due between now and the planned end.`,
    next: msg`Change its amount or its date.`,
  };
}

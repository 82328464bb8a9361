import { accuser, type Context, NO_HASH } from "../context.ts";
import { promiseEntry } from "../ideas/entries.ts";
import { creditsOf } from "../ideas/state.ts";
import { isPerson, recordOf } from "../members/state.ts";
import { timeName } from "../names.ts";
import { OFFICE, officeUntil } from "../offices/state.ts";
import { challengeSecondsOf } from "../terms.ts";
import { verdictDataHash } from "./digest-data.ts";
import { knownStep, type PilotsEventNamed, stepName } from "./events.ts";
import { type PilotRecord, RESULT, type StepRecord } from "./state.ts";
import { awaitsVerdict, isInWindow, windowEnd } from "./steps.ts";

type Verdict = PilotsEventNamed<"VerdictGiven">;

const WHOLE_BPS = 10_000;

/** A verifier judged the evidence that was handed in; on a contested verdict a second one decides. */
export function reduceVerdict(context: Context, event: Verdict): void {
  const { args, at } = event;
  const known = knownStep(context, args, at);
  if (!known) return;
  const { pilot, step } = known;
  checkStanding(context, pilot, step, event);
  checkQuality(context, event);
  checkVerifier(context, pilot, event);
  if (step.state === "Contested") checkSecond(context, step, event);
  const { place, accepted, qualityBps, reasonHash, verifierId } = args;
  pilot.words.push({ place, hash: reasonHash });
  pilot.verdicts.push({ verifierId, at });
  const state = accepted ? "Accepted" : "Refused";
  Object.assign(step, { state, qualityBps, verifierId, judgedAt: at.timestamp });
  const entry = { ideaId: pilot.ideaId, kind: "verdict", dataHash: verdictDataHash(args) };
  promiseEntry(context, "Pilots", stepName(args), entry);
  context.report.count("verdicts");
}

function checkStanding(context: Context, pilot: PilotRecord, step: StepRecord, { args, at }: Verdict): void {
  const say = accuser(context, stepName(args), at);
  const isAwaited = awaitsVerdict(step, pilot.endedAt, at.timestamp);
  const isFinal = step.state === "Contested";
  say(!isAwaited && `was judged, but was ${step.state} or too late: a log is missing`);
  say(endedWith(pilot, args.place) && "was judged after its pilot had ended");
  say(
    args.evidenceHash !== step.evidenceHash && `was judged by ${args.evidenceHash}, not what was handed in`,
  );
  say(args.isFinal !== isFinal && `has a verdict said to be ${args.isFinal ? "" : "not "}final`);
}

/** Milestones can outlive their pilot, its result cannot. */
function endedWith({ state }: PilotRecord, place: number): boolean {
  return place === RESULT && state !== "Running";
}

function checkQuality(context: Context, { args, at }: Verdict): void {
  const { place, accepted, qualityBps, reasonHash } = args;
  const say = accuser(context, stepName(args), at);
  const isFull = qualityBps === WHOLE_BPS;
  const isShare = qualityBps > 0 && qualityBps <= WHOLE_BPS && (isFull || place !== RESULT);
  const fits = accepted ? isShare : qualityBps === 0;
  say(!fits && `was ${accepted ? "accepted" : "refused"} with a quality of ${qualityBps}`);
  say(!isFull && reasonHash === NO_HASH && "was not accepted in full, and no reason says why");
}

/** A verifier by office, who neither leads nor is paid or credited, nor is of the unit of somebody who is. */
function checkVerifier(context: Context, pilot: PilotRecord, { args, at }: Verdict): void {
  const { members, offices, ideas } = context.state;
  const { verifierId } = args;
  const say = accuser(context, stepName(args), at);
  const unit = recordOf(members, verifierId)?.unit ?? 0;
  const idea = ideas.byId.get(pilot.ideaId);
  const credited = idea ? creditsOf(idea).map(({ memberId }) => memberId) : [];
  const near = [pilot.leadId, pilot.payeeId, ...credited].find(
    (id) => id === verifierId || (unit !== 0 && recordOf(members, id)?.unit === unit),
  );
  const holds = at.timestamp < officeUntil(offices, verifierId, OFFICE.verifier);
  say(!isPerson(members, verifierId) && `was judged by member ${verifierId}, who was no active person`);
  say(!holds && `was judged by member ${verifierId}, who was no verifier`);
  say(near !== undefined && `was judged by member ${verifierId}, who stands too near to member ${near}`);
}

/** Who gave the first verdict defends it, who contested it attacks it: a third decides. */
function checkSecond(context: Context, step: StepRecord, { args, at }: Verdict): void {
  const say = accuser(context, stepName(args), at);
  say(args.verifierId === step.verifierId && "was judged again by who judged it first");
  say(args.verifierId === step.contest?.actorId && "was judged by who contested it");
}

/** Somebody contested the first verdict on the evidence, within its window. */
export function reduceContest(context: Context, { args, at }: PilotsEventNamed<"VerdictContested">): void {
  const known = knownStep(context, args, at);
  if (!known) return;
  const { pilot, step } = known;
  const challengeSeconds = challengeSecondsOf(context.target);
  const say = accuser(context, stepName(args), at);
  const isOpen = isInWindow(step, challengeSeconds, at.timestamp) && !endedWith(pilot, args.place);
  const until = timeName(windowEnd(step, challengeSeconds));
  say(!isOpen && `was contested while ${step.state}, with a window to ${until}`);
  say(step.contest !== undefined && "was contested twice");
  say(args.reasonHash === NO_HASH && "was contested without a reason");
  say(
    !isPerson(context.state.members, args.actorId) &&
      `was contested by member ${args.actorId}, no active person`,
  );
  step.state = "Contested";
  pilot.words.push({ place: args.place, hash: args.reasonHash });
  step.contest = { actorId: args.actorId, at: at.timestamp };
  context.report.count("contests");
}

import { accuser, type Context, NO_HASH } from "../context.ts";
import { isActive } from "../members/state.ts";
import { timeName } from "../names.ts";
import { challengeSecondsOf } from "../terms.ts";
import { knownStep, type PilotsEventNamed, stepName } from "./events.ts";
import { RESULT } from "./state.ts";
import { isInWindow, windowEnd } from "./steps.ts";

/** The lead handed in evidence, once, or anew when a refusal's window is over. */
export function reduceEvidence(context: Context, { args, at }: PilotsEventNamed<"EvidenceSubmitted">): void {
  const known = knownStep(context, args, at);
  if (!known) return;
  const { pilot, step } = known;
  const { evidenceHash, actual, actorId, place } = args;
  const say = accuser(context, stepName(args), at);
  const challengeSeconds = challengeSecondsOf(context.target);
  const isAwaited = step.state === "Awaited" || step.state === "Refused";
  const isEarly = step.state === "Refused" && isInWindow(step, challengeSeconds, at.timestamp);
  say(pilot.state !== "Running" && `got evidence, but the pilot was ${pilot.state}`);
  say(actorId !== pilot.leadId && `got evidence from member ${actorId}, not its lead ${pilot.leadId}`);
  say(!isActive(context.state.members, actorId) && `got evidence from member ${actorId}, who was not active`);
  say(!isAwaited && `got evidence, but was ${step.state}: a log is missing`);
  say(isEarly && `got new evidence before ${timeName(windowEnd(step, challengeSeconds))}`);
  say(evidenceHash === NO_HASH && "got evidence without a hash");
  say(place !== RESULT && actual !== 0n && `is a milestone, but measured ${actual}`);
  if (step.state === "Refused") step.contest = undefined;
  pilot.handedIn.push({ place, hash: evidenceHash });
  Object.assign(step, { state: "Submitted", evidenceHash, submittedAt: at });
  if (place === RESULT) step.actual = actual;
  context.report.count("evidence");
}

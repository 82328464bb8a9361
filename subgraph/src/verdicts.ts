import { Value } from "@graphprotocol/graph-ts";
import { EVIDENCE_STATE_NAMES, EvidenceState } from "../generated/names";
import { EvidenceSubmitted, VerdictContested, VerdictGiven } from "../generated/Pilots/Pilots";
import { Contest, Evidence, Verdict } from "../generated/schema";
import { nameDocument } from "./entities/document";
import { memberIdOf } from "./entities/member";
import { requireMilestone, requirePilot } from "./entities/money";
import { getOrganisation } from "./entities/organisation";
import { savePilotActivity } from "./entities/pilot-activity";
import { DocumentKind } from "./lib/document-kinds";
import { eventId } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { countContest, countVerdict } from "./stats/funding";

const RESULT: i32 = 255;

export function handleEvidenceSubmitted(event: EvidenceSubmitted): void {
  const params = event.params;
  const pilot = requirePilot(params.pilotId, event);
  if (!pilot) return;
  const milestone = requireMilestone(pilot, params.place, event);
  if (!milestone) return;
  const at = momentOf(event, getOrganisation(event));
  milestone.state = nameOf(EVIDENCE_STATE_NAMES, EvidenceState.Submitted);
  milestone.evidence = nameDocument(params.evidenceHash, DocumentKind.Evidence, at);
  milestone.evidenceContent = milestone.evidence;
  milestone.submittedAt = at.timestamp;
  if (params.place == RESULT) milestone.actual = params.actual;
  // New evidence is a new case: nobody has contested its verdict.
  milestone.contestedBy = null;
  milestone.unset("contestedAt");
  milestone.save();
  const evidence = new Evidence(eventId(event));
  evidence.pilot = pilot.id;
  evidence.milestone = milestone.id;
  evidence.document = milestone.evidence;
  evidence.content = milestone.evidence;
  evidence.actual = params.actual;
  evidence.actor = memberIdOf(params.actorId);
  evidence.timestamp = at.timestamp;
  evidence.block = at.block;
  evidence.transaction = at.transaction;
  evidence.save();
  savePilotActivity(event, "EvidenceSubmitted", pilot, evidence.actor, pilot.lead);
}

export function handleVerdictGiven(event: VerdictGiven): void {
  const params = event.params;
  const pilot = requirePilot(params.pilotId, event);
  if (!pilot) return;
  const milestone = requireMilestone(pilot, params.place, event);
  if (!milestone) return;
  const at = momentOf(event, getOrganisation(event));
  const state = params.accepted ? EvidenceState.Accepted : EvidenceState.Refused;
  milestone.state = nameOf(EVIDENCE_STATE_NAMES, state);
  // The generated setter takes 0 for "none"; here 0 is a value.
  milestone.set("qualityBps", Value.fromI32(params.qualityBps));
  milestone.verifier = memberIdOf(params.verifierId);
  milestone.judgedAt = at.timestamp;
  milestone.save();
  const verdict = new Verdict(eventId(event));
  verdict.pilot = pilot.id;
  verdict.milestone = milestone.id;
  verdict.evidence = nameDocument(params.evidenceHash, DocumentKind.Evidence, at);
  verdict.evidenceContent = verdict.evidence;
  verdict.accepted = params.accepted;
  verdict.qualityBps = params.qualityBps;
  verdict.reason = nameDocument(params.reasonHash, DocumentKind.Reason, at);
  verdict.reasonContent = verdict.reason;
  verdict.isFinal = params.isFinal;
  verdict.verifier = milestone.verifier;
  verdict.timestamp = at.timestamp;
  verdict.block = at.block;
  verdict.transaction = at.transaction;
  verdict.save();
  countVerdict(at);
  savePilotActivity(event, "VerdictGiven", pilot, verdict.verifier, pilot.lead);
}

export function handleVerdictContested(event: VerdictContested): void {
  const params = event.params;
  const pilot = requirePilot(params.pilotId, event);
  if (!pilot) return;
  const milestone = requireMilestone(pilot, params.place, event);
  if (!milestone) return;
  const at = momentOf(event, getOrganisation(event));
  milestone.state = nameOf(EVIDENCE_STATE_NAMES, EvidenceState.Contested);
  milestone.contestedBy = memberIdOf(params.actorId);
  milestone.contestedAt = at.timestamp;
  milestone.save();
  const contest = new Contest(eventId(event));
  contest.pilot = pilot.id;
  contest.milestone = milestone.id;
  contest.reason = nameDocument(params.reasonHash, DocumentKind.Reason, at);
  contest.reasonContent = contest.reason;
  contest.actor = milestone.contestedBy;
  contest.timestamp = at.timestamp;
  contest.block = at.block;
  contest.transaction = at.transaction;
  contest.save();
  countContest(at);
  savePilotActivity(event, "VerdictContested", pilot, contest.actor, milestone.verifier);
}

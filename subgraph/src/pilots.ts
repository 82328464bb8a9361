import { BigInt } from "@graphprotocol/graph-ts";
import {
  COMPARISON_NAMES,
  EVIDENCE_STATE_NAMES,
  EvidenceState,
  PILOT_STATE_NAMES,
  PilotState,
} from "../generated/names";
import { PilotPlanned, PilotStarted } from "../generated/Pilots/Pilots";
import { Idea, Milestone, Pilot } from "../generated/schema";
import { nameDocument } from "./entities/document";
import { requireIdea } from "./entities/idea";
import { requireMember } from "./entities/member";
import { requirePilot, requireTeam } from "./entities/money";
import { getOrganisation } from "./entities/organisation";
import { savePilotActivity } from "./entities/pilot-activity";
import { DocumentKind } from "./lib/document-kinds";
import { idOfBig, withByte } from "./lib/ids";
import { Moment, momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i32Of, i64Of } from "./lib/numbers";
import { countPilotPlanned, countPilotStarted } from "./stats/funding";

export { handleAuthorityUpdated } from "./authority";
export { handleMilestonePaid, handlePilotEnded, handleRestReturned } from "./pilot-ends";
export { handleEvidenceSubmitted, handleVerdictContested, handleVerdictGiven } from "./verdicts";

const RESULT: i32 = 255;

export function handlePilotPlanned(event: PilotPlanned): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const idea = requireIdea(params.ideaId, event);
  const team = requireTeam(params.teamId, event);
  const lead = requireMember(params.leadId, event);
  const payee = requireMember(params.payeeId, event);
  if (!idea || !team || !lead || !payee) return;
  const pilot = new Pilot(idOfBig(params.pilotId));
  pilot.number = i32Of(params.pilotId);
  pilot.idea = idea.id;
  pilot.team = team.id;
  pilot.lead = lead.id;
  pilot.payee = payee.id;
  setTerms(pilot, event, at);
  pilot.state = nameOf(PILOT_STATE_NAMES, PilotState.Planned);
  pilot.plannedAt = at.timestamp;
  pilot.paid = BigInt.zero();
  pilot.returned = BigInt.zero();
  pilot.reserved = BigInt.zero();
  pilot.block = at.block;
  pilot.transaction = at.transaction;
  pilot.save();
  addMilestones(pilot, event);
  organisation.pilots = pilot.number;
  organisation.save();
  countPilotPlanned(at);
  savePilotActivity(event, "PilotPlanned", pilot, lead.id, payee.id);
}

function setTerms(pilot: Pilot, event: PilotPlanned, at: Moment): void {
  const params = event.params;
  pilot.version = params.version;
  pilot.plan = nameDocument(params.documentHash, DocumentKind.Plan, at);
  pilot.planContent = pilot.plan;
  pilot.comparison = nameOf(COMPARISON_NAMES, params.target.comparison);
  pilot.targetValue = params.target.value;
  pilot.measureSeconds = i64Of(params.target.measureSeconds);
  pilot.stopIfMissed = params.stopIfMissed;
  pilot.revisitHours = params.revisitHours;
  pilot.endsAt = i64Of(params.endsAt);
  pilot.budget = params.budget;
  pilot.milestoneCount = params.milestones.length;
}

function addMilestones(pilot: Pilot, event: PilotPlanned): void {
  const plans = event.params.milestones;
  for (let place = 0; place < plans.length && place < RESULT; place++) {
    addMilestone(pilot, place, plans[place].amount, i64Of(plans[place].dueAt));
  }
  addMilestone(pilot, RESULT, BigInt.zero(), pilot.endsAt);
}

function addMilestone(pilot: Pilot, place: i32, amount: BigInt, dueAt: i64): void {
  const milestone = new Milestone(withByte(pilot.id, place));
  milestone.pilot = pilot.id;
  milestone.place = place;
  milestone.amount = amount;
  milestone.dueAt = dueAt;
  milestone.state = nameOf(EVIDENCE_STATE_NAMES, EvidenceState.Awaited);
  milestone.save();
}

export function handlePilotStarted(event: PilotStarted): void {
  const pilot = requirePilot(event.params.pilotId, event);
  if (!pilot) return;
  const at = momentOf(event, getOrganisation(event));
  pilot.state = nameOf(PILOT_STATE_NAMES, PilotState.Running);
  pilot.startedAt = at.timestamp;
  pilot.save();
  const idea = Idea.load(pilot.idea);
  if (idea) {
    idea.latestPilot = pilot.id;
    idea.save();
  }
  countPilotStarted(at);
  savePilotActivity(event, "PilotStarted", pilot, null, pilot.lead);
}

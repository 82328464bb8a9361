import { EVIDENCE_STATE_NAMES, EvidenceState, PILOT_STATE_NAMES, PilotState } from "../generated/names";
import { MilestonePaid, PilotEnded, RestReturned } from "../generated/Pilots/Pilots";
import { nameDocument } from "./entities/document";
import { memberIdOf } from "./entities/member";
import { requireMilestone, requirePilot } from "./entities/money";
import { getOrganisation } from "./entities/organisation";
import { savePilotActivity } from "./entities/pilot-activity";
import { DocumentKind } from "./lib/document-kinds";
import { momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { countPayment, countPilotEnded, countReturn } from "./stats/funding";

export function handleMilestonePaid(event: MilestonePaid): void {
  const params = event.params;
  const pilot = requirePilot(params.pilotId, event);
  if (!pilot) return;
  const at = momentOf(event, getOrganisation(event));
  pilot.paid = params.paid;
  pilot.save();
  const milestone = requireMilestone(pilot, params.place, event);
  if (milestone) {
    milestone.state = nameOf(EVIDENCE_STATE_NAMES, EvidenceState.Settled);
    milestone.paid = params.amount;
    milestone.paidAt = at.timestamp;
    milestone.paidIn = at.transaction;
    milestone.save();
  }
  countPayment(params.amount, at);
  savePilotActivity(event, "MilestonePaid", pilot, null, memberIdOf(params.payeeId));
}

export function handlePilotEnded(event: PilotEnded): void {
  const params = event.params;
  const pilot = requirePilot(params.pilotId, event);
  if (!pilot) return;
  const at = momentOf(event, getOrganisation(event));
  const byResult = params.state == PilotState.TargetMet || params.state == PilotState.TargetMissed;
  pilot.state = nameOf(PILOT_STATE_NAMES, params.state);
  pilot.endedAt = at.timestamp;
  if (byResult) pilot.actual = params.actual;
  pilot.returned = pilot.returned.plus(params.returned);
  pilot.reserved = params.reserved;
  pilot.endReason = nameDocument(params.reasonHash, DocumentKind.Reason, at);
  pilot.endReasonContent = pilot.endReason;
  pilot.endedBy = memberIdOf(params.actorId);
  pilot.save();
  countPilotEnded(params.state, at);
  countReturn(params.returned, at);
  savePilotActivity(event, "PilotEnded", pilot, pilot.endedBy, pilot.lead);
}

export function handleRestReturned(event: RestReturned): void {
  const pilot = requirePilot(event.params.pilotId, event);
  if (!pilot) return;
  pilot.returned = pilot.returned.plus(event.params.returned);
  pilot.reserved = event.params.reserved;
  pilot.save();
  countReturn(event.params.returned, momentOf(event, getOrganisation(event)));
  savePilotActivity(event, "RestReturned", pilot, null, null);
}

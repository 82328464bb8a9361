import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { GrantClosed, GrantProposed, GrantVoted } from "../generated/Grants/Grants";
import { GRANT_STATE_NAMES, GrantState } from "../generated/names";
import { Grant, GrantVote } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { nameDocument } from "./entities/document";
import { requireIdea } from "./entities/idea";
import { memberIdOf, requireMember } from "./entities/member";
import { requireGrant, requirePilot, requireTeam } from "./entities/money";
import { getOrganisation } from "./entities/organisation";
import { DocumentKind } from "./lib/document-kinds";
import { idOfBig, joined } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i32Of, i64Of } from "./lib/numbers";
import { countGrantClosed, countGrantProposed } from "./stats/funding";

export { handleAuthorityUpdated } from "./authority";

export function handleGrantProposed(event: GrantProposed): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const pilot = requirePilot(params.pilotId, event);
  const team = requireTeam(params.teamId, event);
  const idea = requireIdea(params.ideaId, event);
  if (!pilot || !team || !idea) return;
  const grant = new Grant(idOfBig(params.grantId));
  grant.number = i32Of(params.grantId);
  grant.pilot = pilot.id;
  grant.team = team.id;
  grant.idea = idea.id;
  grant.amount = params.amount;
  grant.eligible = params.eligible;
  grant.support = params.support;
  grant.refuse = 0;
  grant.closesAt = i64Of(params.closesAt);
  grant.state = nameOf(GRANT_STATE_NAMES, GrantState.Open);
  grant.byAutonomy = false;
  grant.reason = nameDocument(params.reasonHash, DocumentKind.Reason, at);
  grant.reasonContent = grant.reason;
  grant.proposedBy = memberIdOf(params.actorId);
  grant.proposedAt = at.timestamp;
  grant.block = at.block;
  grant.transaction = at.transaction;
  grant.save();
  pilot.latestGrant = grant.id;
  pilot.save();
  organisation.grants = grant.number;
  organisation.save();
  countGrantProposed(at);
  saveActivity(event, "GrantProposed", grant, grant.proposedBy);
}

export function handleGrantVoted(event: GrantVoted): void {
  const params = event.params;
  const grant = requireGrant(params.grantId, event);
  const member = requireMember(params.memberId, event);
  if (!grant || !member) return;
  const at = momentOf(event, getOrganisation(event));
  grant.support = params.support;
  grant.refuse = params.refuse;
  grant.save();
  const id = joined(grant.id, member.id);
  // A seat votes once; a second row of an immutable entity would stop the index.
  if (!GrantVote.load(id)) {
    const vote = new GrantVote(id);
    vote.grant = grant.id;
    vote.member = member.id;
    vote.inFavour = params.inFavour;
    vote.timestamp = at.timestamp;
    vote.block = at.block;
    vote.transaction = at.transaction;
    vote.save();
  }
  saveActivity(event, "GrantVoted", grant, member.id);
}

export function handleGrantClosed(event: GrantClosed): void {
  const params = event.params;
  const grant = requireGrant(params.grantId, event);
  if (!grant) return;
  const at = momentOf(event, getOrganisation(event));
  grant.state = nameOf(GRANT_STATE_NAMES, params.state);
  grant.byAutonomy = params.byAutonomy;
  grant.closedAt = at.timestamp;
  grant.closedIn = at.transaction;
  grant.save();
  countGrantClosed(params.state, params.amount, params.byAutonomy, at);
  saveActivity(event, "GrantClosed", grant, null);
}

function saveActivity(event: ethereum.Event, name: string, grant: Grant, actor: Bytes | null): void {
  const activity = newActivity(event, name);
  activity.actor = actor;
  activity.idea = grant.idea;
  activity.team = grant.team;
  activity.pilot = grant.pilot;
  activity.grant = grant.id;
  activity.save();
}

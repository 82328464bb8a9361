import { accuser, type Context } from "../context.ts";
import { stageNumber } from "../ideas/stages.ts";
import { isPerson } from "../members/state.ts";
import { timeName } from "../names.ts";
import { knownPilot } from "../pilots/events.ts";
import { notFundable } from "../pilots/planning.ts";
import { type PilotRecord, tookPart } from "../pilots/state.ts";
import { placeOf } from "../teams/state.ts";
import { autonomyLeft, autonomyOf, balanceOf, potOf } from "../treasury/state.ts";
import type { GrantsEventNamed } from "./state.ts";
import { promiseEnd } from "./voting.ts";

type Proposed = GrantsEventNamed<"GrantProposed">;

const VOTING_SECONDS = 14 * 86_400;

/** A seat proposed to fund a planned pilot, as it could be funded then; who may decide is fixed. */
export function reduceProposal(context: Context, event: Proposed): void {
  const { args, at } = event;
  const { grants, teams } = context.state;
  const { grantId, pilotId, teamId, ideaId, amount, closesAt, reasonHash, actorId } = args;
  const pilot = knownPilot(context, pilotId, at);
  checkNumber(context, event);
  checkTable(context, pilot, event);
  if (pilot) checkFundable(context, pilot, event);
  const grant = {
    ...{ id: grantId, pilotId, teamId, ideaId, amount, seatsEpoch: teams.byId.get(teamId)?.epoch ?? 0 },
    ...{ eligible: args.eligible, support: args.support, refuse: 0, closesAt, state: "Open" as const },
    ...{ byAutonomy: false, reasonHash, proposerId: actorId, proposedAt: at, closedAt: undefined },
    ...{ votes: [{ memberId: actorId, at }], lastActorId: actorId },
  };
  grants.byId.set(grantId, grant);
  grants.latest.set(pilotId, grantId);
  promiseEnd(context, grant);
  context.report.count("grants");
}

function checkNumber(context: Context, { args, at }: Proposed): void {
  const { grants } = context.state;
  const say = accuser(context, `grant ${args.grantId}`, at);
  const next = grants.byId.size + 1;
  const formerId = grants.latest.get(args.pilotId) ?? 0;
  const isBeside = grants.byId.get(formerId)?.state === "Open";
  const closesAt = at.timestamp + VOTING_SECONDS;
  say(args.grantId !== next && `was proposed, but grant ${next} is next: a log is missing or repeated`);
  say(isBeside && `was proposed beside grant ${formerId} of the same pilot`);
  say(
    args.closesAt !== closesAt &&
      `closes at ${timeName(args.closesAt)}; the rules give ${timeName(closesAt)}`,
  );
}

/** Seats may decide whose members neither lead, are paid nor credited; the proposer has a seat. */
function checkTable(context: Context, pilot: PilotRecord | undefined, { args, at }: Proposed): void {
  const { teams, members } = context.state;
  const team = teams.byId.get(args.teamId);
  const say = accuser(context, `grant ${args.grantId}`, at);
  say(!team && `is of team ${args.teamId}, which was never formed: a log is missing`);
  if (!team || !pilot) return;
  const place = placeOf(team, args.actorId);
  const eligible = team.seats.reduce(
    (mask, memberId, each) =>
      memberId === 0 || tookPart(context.state, pilot, memberId) ? mask : mask | (1 << each),
    0,
  );
  const support = place < 0 ? 0 : eligible & (1 << place);
  say(place < 0 && `was proposed by member ${args.actorId} without a seat`);
  say(!isPerson(members, args.actorId) && `was proposed by member ${args.actorId}, no active person`);
  say(eligible === 0 && "was proposed, but nobody may decide");
  say(args.eligible !== eligible && `lets seats ${args.eligible} decide; the logs give ${eligible}`);
  say(args.support !== support && `begins with support ${args.support}; the logs give ${support}`);
}

function checkFundable(context: Context, pilot: PilotRecord, { args, at }: Proposed): void {
  const { ideas, treasury } = context.state;
  const say = accuser(context, `grant ${args.grantId}`, at);
  const said = [args.teamId, args.ideaId, args.amount].join();
  const due = [pilot.teamId, pilot.ideaId, pilot.budget].join();
  const idea = ideas.byId.get(pilot.ideaId);
  const balance = balanceOf(treasury, potOf("Team", pilot.teamId));
  const left = autonomyLeft(autonomyOf(treasury, pilot.teamId), at.timestamp);
  const rests = idea?.stage === stageNumber("Ready");
  say(pilot.state !== "Planned" && `is for pilot ${pilot.id}, which was ${pilot.state}`);
  say(said !== due && `names team, idea and amount ${said}; the plan says ${due}`);
  if (idea) say(notFundable(idea, pilot.version));
  say(pilot.budget > balance && `asks for ${pilot.budget}; team ${pilot.teamId} had ${balance}`);
  say(
    rests && pilot.budget > left && `asks for ${pilot.budget} without a ballot; left to the team was ${left}`,
  );
}

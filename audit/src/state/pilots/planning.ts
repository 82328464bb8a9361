import { accuser, type Context, NO_HASH } from "../context.ts";
import { knownIdea } from "../ideas/events.ts";
import { stageNumber } from "../ideas/stages.ts";
import type { IdeaRecord } from "../ideas/state.ts";
import { isPerson } from "../members/state.ts";
import { stageName, timeName } from "../names.ts";
import type { PilotsEventNamed } from "./events.ts";
import { RESULT, type StepRecord } from "./state.ts";

type Planned = PilotsEventNamed<"PilotPlanned">;

const LONGEST_SECONDS = 730 * 86_400;
const MILESTONES_LIMIT = 16;

/** A lead registered a plan: for the text that stands, with a target, and milestones that make the budget. */
export function reducePlan(context: Context, { args, at }: Planned): void {
  const { pilots } = context.state;
  const { pilotId, ideaId, teamId, milestones, endsAt } = args;
  const say = accuser(context, `pilot ${pilotId}`, at);
  const next = pilots.byId.size + 1;
  const budget = milestones.reduce((sum, { amount }) => sum + amount, 0n);
  say(pilotId !== next && `was planned, but pilot ${next} is next: a log is missing or repeated`);
  say(args.budget !== budget && `has a budget of ${args.budget}; its milestones add up to ${budget}`);
  checkPeople(context, { args, at } as Planned);
  checkTerms(context, { args, at } as Planned);
  const idea = knownIdea(context, ideaId, at);
  if (idea) say(notFundable(idea, args.version));
  const { version, leadId, payeeId, documentHash, target, stopIfMissed, revisitHours } = args;
  pilots.byId.set(pilotId, {
    ...{ id: pilotId, ideaId, version, teamId, leadId, payeeId, documentHash, target, stopIfMissed },
    ...{ revisitHours, state: "Planned", plannedAt: at, startedAt: 0, endsAt, endedAt: 0, budget, paid: 0n },
    steps: milestones.map(({ amount, dueAt }, place) => awaited(place, amount, dueAt)),
    result: awaited(RESULT, 0n, endsAt),
    ...{ handedIn: [], verdicts: [], words: [], ending: undefined, returned: 0n, reserved: 0n },
  });
  context.report.count("pilots");
}

/** Why an idea cannot be funded in a version, false if it can. */
export function notFundable(idea: IdeaRecord, version: number): string | false {
  const stages = [stageNumber("Ready"), stageNumber("Approved")];
  if (!stages.includes(idea.stage)) return `is of idea ${idea.id}, which was ${stageName(idea.stage)}`;
  if (idea.version === version) return false;
  return `is of version ${version} of idea ${idea.id}, but version ${idea.version} stands`;
}

function checkPeople(context: Context, { args, at }: Planned): void {
  const { members, teams } = context.state;
  const say = accuser(context, `pilot ${args.pilotId}`, at);
  const { leadId, payeeId, teamId } = args;
  say(!isPerson(members, leadId) && `is led by member ${leadId}, who was no active person`);
  say(!isPerson(members, payeeId) && `pays member ${payeeId}, who was no active person`);
  say(!teams.byId.has(teamId) && `is of team ${teamId}, which was never formed: a log is missing`);
}

function checkTerms(context: Context, { args, at }: Planned): void {
  const say = accuser(context, `pilot ${args.pilotId}`, at);
  const { milestones, endsAt, target } = args;
  const { measureSeconds } = target;
  const isBadCount = milestones.length === 0 || milestones.length > MILESTONES_LIMIT;
  const isLong = endsAt > at.timestamp + LONGEST_SECONDS;
  const odd = milestones.findIndex(
    ({ amount, dueAt }) => amount === 0n || dueAt <= at.timestamp || dueAt > endsAt,
  );
  say(args.documentHash === NO_HASH && "was planned without a document");
  say(args.revisitHours === 0 && "has no date to take the idea up again");
  say((measureSeconds === 0 || measureSeconds > LONGEST_SECONDS) && `measures for ${measureSeconds} seconds`);
  say(isBadCount && `has ${milestones.length} milestones`);
  say(isLong && `ends at ${timeName(endsAt)}: later than two years from then`);
  say(odd >= 0 && `has milestone ${odd} without an amount, or due outside its time`);
}

function awaited(place: number, amount: bigint, dueAt: number): StepRecord {
  return {
    ...{ place, amount, dueAt, state: "Awaited", evidenceHash: NO_HASH, submittedAt: undefined },
    ...{ actual: 0n, qualityBps: 0, verifierId: 0, judgedAt: 0, contest: undefined, paid: undefined },
  };
}

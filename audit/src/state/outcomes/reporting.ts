import { accuser, type Context, NO_HASH } from "../context.ts";
import { knownIdea } from "../ideas/events.ts";
import { stageNumber } from "../ideas/stages.ts";
import { isPerson, recordOf } from "../members/state.ts";
import { outcomeKindName, stageName, timeName } from "../names.ts";
import { latestPilotOf, tookPart } from "../pilots/state.ts";
import { benefitOf } from "./benefit.ts";
import type { OutcomesEventNamed, Statement } from "./state.ts";

type Reported = OutcomesEventNamed<"OutcomeReported">;

const STANDING_LIMIT = 32;

/** Who took part reported what an implemented idea brought, for a time that no report of the kind covers yet. */
export function reduceReport(context: Context, { args, at }: Reported): void {
  const { outcomes, members } = context.state;
  const { reportId, ideaId, statement, benefit, unit, reporterId } = args;
  const say = accuser(context, `report ${reportId}`, at);
  const next = outcomes.byId.size + 1;
  const due = benefitOf(statement);
  const ownUnit = recordOf(members, reporterId)?.unit ?? 0;
  say(reportId !== next && `was made, but report ${next} is next: a log is missing or repeated`);
  say(statement.ideaId !== ideaId && `is on idea ${ideaId}, but speaks of idea ${statement.ideaId}`);
  say(statement.evidenceHash === NO_HASH && "has no evidence");
  say(due === undefined && `states what no report of ${outcomeKindName(statement.kind)} may`);
  say(due !== undefined && benefit !== due && `says a benefit of ${benefit}; its statement gives ${due}`);
  say(!isPerson(members, reporterId) && `came from member ${reporterId}, who was no active person`);
  say(unit !== ownUnit && `says unit ${unit}; member ${reporterId} was of unit ${ownUnit}`);
  checkIdea(context, { args, at } as Reported);
  checkOverlap(context, reportId, statement, at);
  outcomes.byId.set(reportId, {
    ...{ id: reportId, statement, state: "Open", reporterId, unit: ownUnit, benefit: due ?? benefit },
    ...{ judgements: new Map(), reportedAt: at, decidedAt: undefined },
  });
  context.report.count("outcome reports");
}

/** The idea is implemented, the reporter took part in it, and the period lies in the time of measuring. */
function checkIdea(context: Context, { args, at }: Reported): void {
  const { reportId, ideaId, reporterId, statement } = args;
  const say = accuser(context, `report ${reportId}`, at);
  const idea = knownIdea(context, ideaId, at);
  if (!idea) return;
  const elsewhere = idea.stage !== stageNumber("Implemented");
  const pilot = latestPilotOf(context.state.pilots, ideaId);
  say(elsewhere && `is on idea ${ideaId}, which was ${stageName(idea.stage)}`);
  say(!pilot && `is on idea ${ideaId}, of which no pilot is known: a log is missing`);
  if (!pilot) return;
  const measuredUntil = pilot.endedAt + pilot.target.measureSeconds;
  const latest = Math.min(at.timestamp, measuredUntil);
  const { from, to } = statement;
  const isOutside = from < pilot.startedAt || from >= to || to > latest;
  const window = `${timeName(pilot.startedAt)} to ${timeName(latest)}`;
  const stranger = !tookPart(context.state, pilot, reporterId);
  say(isOutside && `covers ${timeName(from)} to ${timeName(to)}; measured is ${window}`);
  say(stranger && `came from member ${reporterId}, who took no part`);
}

/** Nothing counts twice. */
function checkOverlap(context: Context, reportId: number, statement: Statement, at: Reported["at"]): void {
  const say = accuser(context, `report ${reportId}`, at);
  const { ideaId, kind, from, to } = statement;
  const standing = [...context.state.outcomes.byId.values()].filter(
    ({ state, statement: other }) => state !== "Disputed" && other.ideaId === ideaId && other.kind === kind,
  );
  const other = standing.find((each) => from < each.statement.to && each.statement.from < to);
  say(other !== undefined && `covers what report ${other?.id} of the same kind covers`);
  say(standing.length >= STANDING_LIMIT && `is one of more than ${STANDING_LIMIT} of one kind on one idea`);
}

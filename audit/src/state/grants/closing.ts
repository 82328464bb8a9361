import { GRANT_STATE_NAMES } from "@engine/protocol/enums";
import { accuser, type Context } from "../context.ts";
import { promiseEntry } from "../ideas/entries.ts";
import { stageNumber } from "../ideas/stages.ts";
import { grantStateName, timeName } from "../names.ts";
import { startOf } from "../pilots/start.ts";
import { keep, promise } from "../promises.ts";
import { useOf } from "../treasury/autonomy.ts";
import { movementOf } from "../treasury/ledger.ts";
import { potOf } from "../treasury/state.ts";
import { grantDataHash } from "./digest-data.ts";
import type { GrantRecord, GrantsEventNamed } from "./state.ts";
import { endOf, knownGrant } from "./voting.ts";

type Closed = GrantsEventNamed<"GrantClosed">;

/** A grant ended: by votes, or by the lapse of time or seats. Money follows if it is funded. */
export function reduceClosing(context: Context, { args, at }: Closed): void {
  const grant = knownGrant(context, args.grantId, at);
  if (!grant) return;
  const subject = `grant ${grant.id}`;
  const say = accuser(context, subject, at);
  const state = GRANT_STATE_NAMES[args.state];
  const said = [args.pilotId, args.teamId, args.amount].join();
  const due = [grant.pilotId, grant.teamId, grant.amount].join();
  const isDue = state === "Funded" && restsOnAutonomy(context, grant);
  say(grant.state !== "Open" && `was closed, but was ${grant.state}: a log is missing`);
  say(said !== due && `was closed with pilot, team and amount ${said}; its proposal says ${due}`);
  say(
    args.byAutonomy !== isDue &&
      `was ${args.byAutonomy ? "" : "not "}paid by autonomy; the idea says otherwise`,
  );
  if (state === "Funded" || state === "Declined") keep(context, subject, at, endOf(grant.id, state));
  else if (state === "Lapsed") checkLapse(context, grant, at);
  else say(`was closed as ${grantStateName(args.state)}`);
  Object.assign(grant, { state: state ?? grant.state, byAutonomy: args.byAutonomy, closedAt: at });
  promiseConsequences(context, grant);
  context.report.count("grants closed");
}

/** Where no ballot approved the idea, the team's autonomy must cover it. */
function restsOnAutonomy({ state }: Context, { ideaId }: GrantRecord): boolean {
  return state.ideas.byId.get(ideaId)?.stage === stageNumber("Ready");
}

function checkLapse(context: Context, grant: GrantRecord, at: Closed["at"]): void {
  const { teams } = context.state;
  const isChanged = teams.byId.get(grant.teamId)?.epoch !== grant.seatsEpoch;
  const isEarly = at.timestamp <= grant.closesAt && !isChanged;
  accuser(
    context,
    `grant ${grant.id}`,
    at,
  )(isEarly && `lapsed before ${timeName(grant.closesAt)}, with the seats it began with`);
}

function promiseConsequences(context: Context, grant: GrantRecord): void {
  const { id, pilotId, teamId, ideaId, amount, byAutonomy } = grant;
  const subject = `grant ${id}`;
  promiseEntry(context, "Grants", subject, { ideaId, kind: "grant", dataHash: grantDataHash(grant) });
  if (grant.state !== "Funded") return;
  if (byAutonomy) promise(context, subject, useOf({ teamId, amount }));
  const pots = { from: potOf("Team", teamId), to: potOf("Pilot", pilotId) };
  promise(context, subject, movementOf({ ...pots, ref: BigInt(id), amount, kind: "Grant" }));
  promise(context, subject, startOf(pilotId));
}

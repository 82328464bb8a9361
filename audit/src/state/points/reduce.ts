import { POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import type { EventOf } from "../../contracts.ts";
import { reduceAuthority } from "../access/authority.ts";
import { accuse, type Context, NO_HASH } from "../context.ts";

type PointsEvent = EventOf<"Points">;
type PolicySet = Extract<PointsEvent, { eventName: "PointsPolicySet" }>;

/** Folds one event of Points into the state. */
export function reducePoints(context: Context, event: PointsEvent): void {
  switch (event.eventName) {
    case "PointsPolicySet":
      reducePolicy(context, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
  }
}

/** The next policy: a weight for each kind of event, explained in a document. */
function reducePolicy(context: Context, { args, at }: PolicySet): void {
  const { policies } = context.state.points;
  const subject = `points policy ${args.version}`;
  const next = (policies.at(-1)?.version ?? 0) + 1;
  const gap =
    args.version !== next && `was set, but policy ${next} is next: a log is missing or repeated of Points`;
  const kinds = POINTS_EVENT_NAMES.length;
  const { length } = args.weights;
  accuse(context, subject, at, gap);
  accuse(context, subject, at, length !== kinds && `has ${length} weights; there are ${kinds} kinds`);
  accuse(context, subject, at, args.documentHash === NO_HASH && "was set without a document");
  policies.push({ ...args, at });
  context.report.count("points policies");
}

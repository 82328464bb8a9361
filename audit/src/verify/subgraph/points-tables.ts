import { POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import type { Row, Table } from "./table.ts";
import { idOf, type World, whereabouts } from "./world.ts";

/** Points policies, and their weights one by one. */
export function pointsTables({ state }: World): Table[] {
  const { policies } = state.points;
  const rows = policies.map(({ version, documentHash, at }): [string, Row] => [
    idOf([version, 4]),
    { version, "document.hash": documentHash, ...whereabouts(at) },
  ]);
  const weights = policies.flatMap((policy) =>
    policy.weights.map((weight, event): [string, Row] => [
      idOf([policy.version, 4], [event, 1]),
      { "policy.version": policy.version, event: POINTS_EVENT_NAMES[event] ?? "", weight },
    ]),
  );
  return [
    { entity: "pointsPolicies", rows: new Map(rows), nameOf: (_, row) => `points policy ${row.version}` },
    {
      entity: "pointsWeights",
      rows: new Map(weights),
      nameOf: (_, row) => `points policy ${row["policy.version"]}, ${row.event}`,
    },
  ];
}

import { numbersOf } from "@engine/audit/decisions/numbers";
import type { ActivityRow, DetailRows } from "@/features/audit/api/decisions-of-rows.ts";

/** What a parameter was set to, as the index tells it. */
export function parameterNumbersOf(row: ActivityRow, details: DetailRows): Record<string, string> {
  const { event, transaction } = row;
  const inIt = <Row extends { transaction: string }>(rows: readonly Row[]) =>
    rows.find((one) => one.transaction === transaction);
  switch (event) {
    case "RulesChanged":
      return withoutPlace(inIt(details.rulesVersions));
    case "RubricPublished":
      return rubricNumbers(row);
    case "RewardRulesSet":
      return withoutPlace(inIt(details.rewardPolicies));
    case "ReviewersPoolSet":
      return withoutPlace(inIt(details.rewardPools));
    case "PointsPolicySet": {
      const weights = inIt(details.pointsPolicies)?.weights ?? [];
      return numbersOf(Object.fromEntries(weights.map(({ event: name, weight }) => [name, weight])));
    }
    case "ProposalGuardianSet":
      return numbersOf({ guardian: row.account });
    default:
      return changedNumbers(row, details);
  }
}

function withoutPlace(row: Record<string, unknown> | undefined): Record<string, string> {
  const { transaction: _, ...values } = row ?? {};
  return numbersOf(values as Parameters<typeof numbersOf>[0]);
}

function rubricNumbers({ rubric }: ActivityRow): Record<string, string> {
  if (!rubric) return {};
  const { number, ...terms } = rubric;
  return numbersOf({ rubric: number, ...terms });
}

/** A parameter's id is its event's and one byte more. */
function changedNumbers({ id }: ActivityRow, { parameterChanges }: DetailRows): Record<string, string> {
  const own = parameterChanges.filter((change) => change.id.startsWith(id));
  return numbersOf(Object.fromEntries(own.map(({ name, after }) => [name, after])));
}

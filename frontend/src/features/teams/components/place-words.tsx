import { useLingui } from "@lingui/react/macro";
import type { TeamRow } from "@/features/teams/api/budgets.ts";
import type { PlaceKey } from "@/features/teams/api/money-flow.ts";
import { displayText } from "@/lib/text-safety.ts";

/** A place of the flow by name; `language` is that of a team's charter, for names that people wrote. */
export interface PlaceName {
  text: string;
  language?: string | undefined;
}

const LONGEST_NAME = 22;

/** A function that names the places money passes through. */
export function usePlaceNames(teams: readonly TeamRow[]): (key: PlaceKey) => PlaceName {
  const { t } = useLingui();
  return (key) => {
    switch (key) {
      case "outside":
        return { text: t`Paid in` };
      case "root":
        return { text: t`Root pot` };
      case "rewards":
        return { text: t`Reward pot` };
      case "teams":
        return { text: t`All teams` };
      case "pilots":
        return { text: t`Pilots` };
      case "paid":
        return { text: t`Paid out` };
      case "returned":
        return { text: t`Returned to teams` };
      default:
        return teamName(Number(key.slice("team:".length)));
    }
  };

  function teamName(number: number): PlaceName {
    const content = teams.find((team) => team.number === number)?.charterContent;
    if (!content?.name) return { text: t`Team ${number}` };
    return { text: displayText(content.name, LONGEST_NAME), language: content.language ?? undefined };
  }
}

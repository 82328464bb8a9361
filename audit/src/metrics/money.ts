import type { OutcomeKind } from "@engine/protocol/enums";
import { type Facts, isIn, precedingWindow, type Window } from "./facts.ts";
import { money, type Part, ratio } from "./figure.ts";
import { implementedIn } from "./implementation.ts";
import type { ReportFact } from "./money-facts.ts";
import { sumBig } from "./statistics.ts";

type WithParts = Part & { parts: Record<string, Part> };

const HOUR_PARTS = 100;

/** Reports of one kind that were attested in the window. */
export function attestedIn(facts: Facts, window: Window, kind: OutcomeKind): ReportFact[] {
  return facts.reports.filter(
    (report) => report.kind === kind && report.attestedAt !== undefined && isIn(window, report.attestedAt),
  );
}

function benefitIn(facts: Facts, window: Window, ...kinds: OutcomeKind[]): bigint {
  return sumBig(kinds.flatMap((kind) => attestedIn(facts, window, kind)).map(({ benefit }) => benefit));
}

/** What was paid for milestones of all pilots in the window, whatever became of them. */
function spentIn(facts: Facts, window: Window): bigint {
  const payments = facts.pilots.flatMap((pilot) => pilot.payments).filter(({ at }) => isIn(window, at));
  return sumBig(payments.map(({ amount }) => amount));
}

/** I4: what the pilots of the ideas implemented in the window were paid; of all pilots, and for each such idea. */
export function implementationCost(facts: Facts, window: Window): WithParts {
  const implemented = new Set(implementedIn(facts, window).map(({ id }) => id));
  const own = facts.pilots.filter(({ ideaId }) => implemented.has(ideaId));
  const spent = sumBig(own.flatMap(({ payments }) => payments.map(({ amount }) => amount)));
  const spentOnAll = spentIn(facts, window);
  return {
    ...money(spent),
    parts: {
      spentOnAll: money(spentOnAll),
      perImplemented: ratio(Number(spent), implemented.size, "money"),
      allPerImplemented: ratio(Number(spentOnAll), implemented.size, "money"),
    },
  };
}

/** I5: revenue from implemented ideas, as it was attested in the window. */
export function revenue(facts: Facts, window: Window): Part {
  return money(benefitIn(facts, window, "Revenue"));
}

/** I7: hours saved at their rate and cost avoided, as attested in the window; the hours alone beside it. */
export function efficiencyGain(facts: Facts, window: Window): WithParts {
  const saved = attestedIn(facts, window, "Efficiency").map(({ actual }) => (actual > 0n ? actual : 0n));
  return {
    ...money(benefitIn(facts, window, "Efficiency", "Cost")),
    parts: {
      hours: { value: Number(sumBig(saved)) / HOUR_PARTS, unit: "hours" },
      hoursWorth: money(benefitIn(facts, window, "Efficiency")),
      costAvoided: money(benefitIn(facts, window, "Cost")),
    },
  };
}

/** I8: what was gained beyond what all pilots cost, for each unit that they cost; failed pilots cost too. */
export function returnOnInvestment(facts: Facts, window: Window): WithParts {
  const gain = benefitIn(facts, window, "Revenue", "Efficiency", "Cost");
  const spent = spentIn(facts, window);
  return {
    ...ratio(Number(gain - spent), Number(spent), "ratio"),
    parts: { gain: money(gain), spentOnAll: money(spent) },
  };
}

/** D5: how much of the budget moved between teams: half the sum of changes of their shares, against the window before. */
export function budgetTurnover(facts: Facts, window: Window): WithParts {
  const [now, then] = [allocatedIn(facts, window), allocatedIn(facts, precedingWindow(window))];
  const [total, totalThen] = [sumBig([...now.values()]), sumBig([...then.values()])];
  const teams = new Set([...now.keys(), ...then.keys()]);
  const changes = [...teams].map((team) => {
    const change = (now.get(team) ?? 0n) * totalThen - (then.get(team) ?? 0n) * total;
    return change < 0n ? -change : change;
  });
  const turnover = ratio(Number(sumBig(changes)), Number(2n * total * totalThen), "0–1");
  return { ...turnover, parts: { allocated: money(total), allocatedBefore: money(totalThen) } };
}

function allocatedIn({ allocations }: Facts, window: Window): Map<number, bigint> {
  const byTeam = new Map<number, bigint>();
  for (const { teamId, amount, at } of allocations) {
    if (isIn(window, at)) byTeam.set(teamId, (byTeam.get(teamId) ?? 0n) + amount);
  }
  return byTeam;
}

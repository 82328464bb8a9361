import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { BudgetsView, TeamRow } from "@/features/teams/api/budgets.ts";
import { moneyFlow } from "@/features/teams/api/money-flow.ts";
import { MoneyFlowFigure } from "@/features/teams/components/money-flow-figure.tsx";
import { tokenDecimalsQueryOptions } from "@/lib/token-decimals.ts";
import { engineConfig } from "@/testing/engine-config.ts";
import { renderApp } from "@/testing/render-app.tsx";

const flow = moneyFlow(
  [
    { kind: "Deposit", amount: 100_000n },
    { kind: "Grant", amount: 30_050n },
    { kind: "Payment", amount: 10_000n },
  ],
  [
    { team: 1, kind: "Allocation", amount: 60_000n },
    { team: 1, kind: "Grant", amount: 30_050n },
  ],
);
const bread = { number: 1, charterContent: { name: "Bread", language: "en" } } as TeamRow;
const budgets = { flow, teams: [bread], held: 90_000n } as unknown as BudgetsView;

function show() {
  const view = renderApp(<p />);
  view.queryClient.setQueryData(tokenDecimalsQueryOptions(engineConfig).queryKey, 2);
  view.rerender(view.wrap(<MoneyFlowFigure budgets={budgets} />));
}

describe("MoneyFlowFigure", () => {
  it("says in its name what it shows, and names every place with what is there", () => {
    show();
    const [picture] = screen.getAllByRole("img", { name: /1,000 were paid in, 900 are still held/ });
    const words = [...(picture?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent);
    expect(words).toEqual([
      ...["Paid in", "1,000", "Root pot", "1,000, holds 400", "Bread", "600, holds 299.50"],
      ...["Pilots", "300.50, holds 200.50", "Paid out", "100"],
    ]);
  });

  it("has the same as a table", async () => {
    show();
    await userEvent.click(screen.getByLabelText("Table"));
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole("cell")
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      ["Paid in", "Root pot", "1,000"],
      ["Root pot", "Bread", "600"],
      ["Bread", "Pilots", "300.50"],
      ["Pilots", "Paid out", "100"],
    ]);
  });
});

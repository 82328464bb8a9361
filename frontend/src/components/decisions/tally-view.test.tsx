import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TallyView } from "@/components/decisions/tally-view.tsx";
import { conditionsOf } from "@/features/ballots/api/conditions.ts";
import { renderApp } from "@/testing/render-app.tsx";

const terms = { quorumBps: 4_000, approvalBps: 5_000, capBps: 1_500, memberMajority: true };

function show(tally: Parameters<typeof conditionsOf>[0], running: boolean) {
  renderApp(
    <TallyView
      tally={tally}
      supply={1_000}
      running={running}
      conditions={conditionsOf(tally, 1_000n, terms)}
    />,
  );
  return screen.getAllByRole("listitem").map(({ textContent }) => textContent);
}

describe("TallyView", () => {
  it("says of each condition whether it is met, in words", () => {
    const tally = { forWeight: 420, againstWeight: 370, abstainWeight: 0, forVoters: 4, againstVoters: 7 };
    expect(show(tally, false)).toEqual([
      "Met. Quorum: 790 tokens took part, 400 are needed",
      "Met. Approval: 53.2% for; more than 50% is needed",
      "Not met. Members: 4 for, 7 against; more must be for",
    ]);
  });

  it("gives up on nothing while the vote runs", () => {
    const none = { forWeight: 0, againstWeight: 0, abstainWeight: 0, forVoters: 0, againstVoters: 0 };
    expect(show(none, true)).toEqual([
      "Not met yet. Quorum: 0 tokens took part, 400 are needed",
      "Not met yet. Approval: nobody took a side yet; more than 50% for is needed",
      "Not met yet. Members: 0 for, 0 against; more must be for",
    ]);
  });
});

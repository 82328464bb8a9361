import { Trans } from "@lingui/react/macro";
import type { Step } from "@/features/transactions/components/record-steps.tsx";
import type { FlowPhase } from "@/lib/transactions/run-flow.ts";

const ORDER: readonly FlowPhase[] = ["checking", "signingText", "storing", "signing"];

/** The steps up to the signed transaction, as they stand in a phase. */
export function phaseSteps(phase: FlowPhase, withText: boolean): readonly Step[] {
  const now = ORDER.indexOf(phase);
  const stateOf = (step: FlowPhase) => {
    const position = ORDER.indexOf(step);
    return position < now ? "done" : position === now ? "current" : "ahead";
  };
  const all: (Step & { text?: boolean })[] = [
    {
      id: "checking",
      label: <Trans>Asking the contract whether it would accept</Trans>,
      state: stateOf("checking"),
    },
    {
      id: "signingText",
      text: true,
      label: <Trans>Your signature for the text</Trans>,
      detail: phase === "signingText" && <Trans>Confirm in your wallet. This one costs nothing.</Trans>,
      state: stateOf("signingText"),
    },
    { id: "storing", text: true, label: <Trans>Storing the text</Trans>, state: stateOf("storing") },
    {
      id: "signing",
      label: <Trans>Your signature for the transaction</Trans>,
      detail: phase === "signing" && <Trans>Confirm in your wallet.</Trans>,
      state: stateOf("signing"),
    },
  ];
  return all.filter(({ text }) => withText || !text);
}

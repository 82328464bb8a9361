import { Trans } from "@lingui/react/macro";
import type { Step } from "@/features/transactions/components/record-steps.tsx";
import type { Payer } from "@/lib/transactions/payment.ts";
import type { FlowPhase } from "@/lib/transactions/run-flow.ts";

const ORDER: readonly FlowPhase[] = ["checking", "signingText", "storing", "signing", "handingIn"];

/** The steps up to what is signed and on its way, as they stand in a phase. */
export function phaseSteps(phase: FlowPhase, withText: boolean, payer: Payer): readonly Step[] {
  const relayed = payer === "relayer";
  const now = ORDER.indexOf(phase);
  const stateOf = (step: FlowPhase) => {
    const position = ORDER.indexOf(step);
    return position < now ? "done" : position === now ? "current" : "ahead";
  };
  const all: (Step & { text?: boolean; relay?: boolean })[] = [
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
      label: relayed ? (
        <Trans>Your signature for the relayer</Trans>
      ) : (
        <Trans>Your signature for the transaction</Trans>
      ),
      detail:
        phase === "signing" &&
        (relayed ? (
          <Trans>Confirm in your wallet. It costs you nothing.</Trans>
        ) : (
          <Trans>Confirm in your wallet.</Trans>
        )),
      state: stateOf("signing"),
    },
    {
      id: "handingIn",
      relay: true,
      label: <Trans>Handing it to the relayer</Trans>,
      state: stateOf("handingIn"),
    },
  ];
  return all.filter(({ text, relay }) => (withText || !text) && (relayed || !relay));
}

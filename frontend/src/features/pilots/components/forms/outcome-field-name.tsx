import type { OutcomeKind } from "@engine/protocol/enums";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { OutcomeDraft } from "@/features/pilots/api/outcome-draft.ts";

/** What a number of a report stands for. */
export function OutcomeFieldName(props: { kind: OutcomeKind; field: keyof OutcomeDraft }): ReactNode {
  const inHours = props.kind === "Efficiency";
  switch (props.field) {
    case "baseline":
      return inHours ? <Trans>Hours saved before</Trans> : <Trans>Before, in money</Trans>;
    case "target":
      return inHours ? <Trans>Hours to be saved</Trans> : <Trans>Aimed at, in money</Trans>;
    case "actual":
      return inHours ? <Trans>Hours saved</Trans> : <Trans>Measured, in money</Trans>;
    case "rate":
      return <Trans>Money for an hour</Trans>;
    case "positiveBefore":
      return <Trans>Satisfied before</Trans>;
    case "askedBefore":
      return <Trans>Asked before</Trans>;
    case "positiveAfter":
      return <Trans>Satisfied afterwards</Trans>;
    case "askedAfter":
      return <Trans>Asked afterwards</Trans>;
    default:
      return null;
  }
}

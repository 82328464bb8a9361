import { Trans } from "@lingui/react/macro";
import type { ParameterUnit } from "@/features/governance/api/parameter.ts";

/** In what a value is typed. */
export function UnitWords({ unit }: { unit: ParameterUnit }) {
  switch (unit) {
    case "duration":
    case "hours":
      return <Trans>hours</Trans>;
    case "share":
      return <Trans>percent</Trans>;
    default:
      return <Trans>number</Trans>;
  }
}

import { Trans, useLingui } from "@lingui/react/macro";
import { Choice } from "@/components/ui/choice.tsx";
import type { Period } from "@/features/metrics/api/period.ts";

/** The span of time in view. */
export function PeriodChoice(props: { value: Period; onChange: (period: Period) => void }) {
  const { t } = useLingui();
  return (
    <Choice
      label={t`Period`}
      hideLabel
      options={[
        { value: "season", label: <Trans>A season</Trans> },
        { value: "month", label: <Trans>30 days</Trans> },
        { value: "all", label: <Trans>All time</Trans> },
      ]}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Num, Share } from "@/components/ui/number.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import type { ParameterUnit } from "@/features/governance/api/parameter.ts";
import { formatDuration } from "@/lib/format-duration.ts";

const HOUR = 3_600;

/** A parameter's value as people say it. */
export function ParameterValue({ value, unit }: { value: unknown; unit: ParameterUnit }) {
  const { i18n } = useLingui();
  if (value === null || value === undefined) return <Trans>not set</Trans>;
  switch (unit) {
    case "duration":
      return Number(value) === 0 ? <Trans>none</Trans> : formatDuration(Number(value), i18n.locale);
    case "hours":
      return formatDuration(Number(value) * HOUR, i18n.locale);
    case "share":
      return <Share bps={Number(value)} />;
    case "money":
      return <Money amount={String(value)} />;
    case "yesNo":
      return value === true || value === "1" || value === 1 ? <Trans>yes</Trans> : <Trans>no</Trans>;
    case "count":
      return <Num value={BigInt(String(value))} />;
  }
}

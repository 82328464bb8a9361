import { useLingui } from "@lingui/react";
import { useChainNow } from "@/lib/chain-clock.ts";
import { formatDate, formatMoment, formatRelative } from "@/lib/format.ts";

/** A moment (Unix seconds): "3 days ago", with the exact time on hover. */
export function RelativeTime({ seconds }: { seconds: number }) {
  const { i18n } = useLingui();
  const now = useChainNow();
  return (
    <time dateTime={new Date(seconds * 1000).toISOString()} title={formatMoment(seconds, i18n.locale)}>
      {formatRelative(seconds, now, i18n.locale)}
    </time>
  );
}

/** A moment (Unix seconds) as a date, with the exact time on hover. */
export function CalendarDate({ seconds }: { seconds: number }) {
  const { i18n } = useLingui();
  return (
    <time dateTime={new Date(seconds * 1000).toISOString()} title={formatMoment(seconds, i18n.locale)}>
      {formatDate(seconds, i18n.locale)}
    </time>
  );
}

import { useLingui } from "@lingui/react";
import { intlLocale } from "@/lib/format.ts";

const DAY_SECONDS = 86_400;

/** When an activity is: its day, and its hours, or the day on which it ends. */
export function ActivityDates({ startsAt, endsAt }: { startsAt: number; endsAt: number }) {
  const { i18n } = useLingui();
  const locale = intlLocale(i18n.locale);
  const isShort = endsAt - startsAt < DAY_SECONDS;
  const format = new Intl.DateTimeFormat(locale, {
    ...(isShort
      ? { weekday: "long", hour: "2-digit", minute: "2-digit" }
      : { day: "numeric", month: "short", year: "numeric" }),
  });
  return (
    <p className="grid content-start gap-0.5">
      <time dateTime={iso(startsAt)} className="figures font-serif text-xl leading-tight">
        {new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" }).format(startsAt * 1000)}
      </time>
      <span className="text-sm text-muted">{format.formatRange(startsAt * 1000, endsAt * 1000)}</span>
    </p>
  );
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

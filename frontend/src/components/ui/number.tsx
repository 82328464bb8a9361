import { useLingui } from "@lingui/react";
import { formatBps, formatNumber } from "@/lib/format.ts";

/** A number in the reader's notation, its digits aligned. */
export function Num({ value, options }: { value: number | bigint; options?: Intl.NumberFormatOptions }) {
  const { i18n } = useLingui();
  return <span className="figures">{formatNumber(value, i18n.locale, options)}</span>;
}

/** A share given in basis points, as a percentage. */
export function Share({ bps }: { bps: number }) {
  const { i18n } = useLingui();
  return <span className="figures">{formatBps(bps, i18n.locale)}</span>;
}

import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Num } from "@/components/ui/number.tsx";
import { decimalText } from "@/features/pilots/api/amounts.ts";
import { useChainTerms } from "@/features/pilots/api/chain-terms.ts";
import { intlLocale } from "@/lib/format.ts";

/** An amount in the settlement token, given in its smallest unit. */
export function Money({ amount }: { amount: string | bigint }) {
  const { i18n } = useLingui();
  const { data: terms, isPending } = useChainTerms();
  const value = BigInt(amount);
  if (isPending) return <span className="figures">…</span>;
  if (!terms) {
    return (
      <Trans>
        <Num value={value} /> of the smallest unit
      </Trans>
    );
  }
  const isWhole = value % 10n ** BigInt(terms.decimals) === 0n;
  const format = new Intl.NumberFormat(intlLocale(i18n.locale), {
    minimumFractionDigits: isWhole ? 0 : terms.decimals,
    maximumFractionDigits: terms.decimals,
  });
  return (
    <span className="figures whitespace-nowrap">
      {format.format(decimalText(value, terms.decimals) as `${number}`)} <bdi>{terms.symbol}</bdi>
    </span>
  );
}

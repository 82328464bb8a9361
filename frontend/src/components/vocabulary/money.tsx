import { useLingui } from "@lingui/react";
import { formatMoney } from "@/lib/money.ts";
import { useTokenDecimals } from "@/lib/token-decimals.ts";

/** A function that writes amounts in the organisation's currency; a dash while its token has not answered. */
export function useMoneyWords(): (amount: bigint | string | number) => string {
  const { i18n } = useLingui();
  const decimals = useTokenDecimals();
  return (amount) => (decimals === undefined ? "–" : formatMoney(BigInt(amount), decimals, i18n.locale));
}

/** An amount in the organisation's currency, its digits aligned. Given in the token's smallest unit. */
export function Money({ amount }: { amount: bigint | string | number }) {
  const words = useMoneyWords();
  return <span className="figures whitespace-nowrap">{words(amount)}</span>;
}

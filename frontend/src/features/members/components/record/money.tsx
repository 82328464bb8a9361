import { Num } from "@/components/ui/number.tsx";
import { useCurrencyDigits } from "@/features/members/api/currency.ts";

/** An amount in the smallest unit of the organisation's money, as people write it. */
export function Money({ amount }: { amount: bigint }) {
  const digits = useCurrencyDigits();
  if (digits === undefined) return "–";
  const shown = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return <Num value={Number(amount) / 10 ** digits} options={shown} />;
}

import { formatNumber, intlLocale } from "@/lib/format.ts";

/** An amount of the settlement token as a decimal number in digits: 123456 with 2 decimals is "1234.56". */
export function decimalOf(amount: bigint, decimals: number): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, "0");
  const sign = amount < 0n ? "-" : "";
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The same in the reader's notation: "1,234.56". Whole amounts stand without a fraction, others lose no digit. */
export function formatMoney(amount: bigint, decimals: number, language: string): string {
  const unit = 10n ** BigInt(decimals);
  if (amount % unit === 0n) return formatNumber(amount / unit, language);
  return new Intl.NumberFormat(intlLocale(language), {
    minimumFractionDigits: Math.min(decimals, 2),
    maximumFractionDigits: decimals,
  }).format(decimalOf(amount, decimals) as `${number}`);
}

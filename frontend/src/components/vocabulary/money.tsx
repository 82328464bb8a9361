import { useLingui } from "@lingui/react";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { askNode } from "@/lib/ask-node.ts";
import { formatMoney } from "@/lib/money.ts";

/** `decimals()` of every ERC-20. */
const DECIMALS_CALL = "0x313ce567";

/** In how many parts a unit of the organisation's currency is split, asked of its token once: 2 for cents. */
export function decimalsQueryOptions({ rpcUrl, deployment }: EngineConfig) {
  const to = deployment.settlementToken;
  return queryOptions({
    queryKey: ["decimals", rpcUrl, to],
    queryFn: async ({ signal }) =>
      Number(await askNode(rpcUrl, "eth_call", [{ to, data: DECIMALS_CALL }, "latest"], signal)),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A function that writes amounts in the organisation's currency; a dash while its token has not answered. */
export function useMoneyWords(): (amount: bigint | string | number) => string {
  const { i18n } = useLingui();
  const { data } = useQuery(decimalsQueryOptions(useEngine()));
  return (amount) => (data === undefined ? "–" : formatMoney(BigInt(amount), data, i18n.locale));
}

/** An amount in the organisation's currency, its digits aligned. Given in the token's smallest unit. */
export function Money({ amount }: { amount: bigint | string | number }) {
  const words = useMoneyWords();
  return <span className="figures whitespace-nowrap">{words(amount)}</span>;
}

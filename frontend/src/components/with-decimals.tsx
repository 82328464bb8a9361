import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { tokenDecimalsQueryOptions } from "@/lib/token-decimals.ts";

/** A form in which people type amounts: without the token's decimals "120" could mean 1.20, so it waits for them. */
export function WithDecimals({ children }: { children: (decimals: number) => ReactNode }) {
  const { data, error, refetch } = useQuery(tokenDecimalsQueryOptions(useEngine()));
  if (data !== undefined) return children(data);
  return error ? <FailureBanner error={error} onRetry={() => refetch()} /> : <SkeletonRows rows={4} />;
}

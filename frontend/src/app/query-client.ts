import { QueryClient } from "@tanstack/react-query";

/** Server state. Records change with blocks, so they count as fresh for a few seconds only. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, gcTime: 10 * 60_000, retry: 1, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}

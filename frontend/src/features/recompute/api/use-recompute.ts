import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useEngine } from "@/config/engine-context.ts";
import { recompute } from "@/features/recompute/api/recompute.ts";
import type { Progress, RecomputeOptions } from "@/features/recompute/api/recompute-messages.ts";

/** What to recompute, and what the page showed when it was asked to. */
interface Start<Shown> {
  options: RecomputeOptions;
  shown: Shown;
}

/** One recomputation at a time, which ends with the page or when it is stopped. */
export function useRecompute<Shown>() {
  const { deployment, rpcUrl, graphqlUrl, contentUrl } = useEngine();
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>(undefined);
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: async ({ options, shown }: Start<Shown>) => {
      const controller = new AbortController();
      running.current = controller;
      setProgress(undefined);
      const engine = { deployment, rpcUrl, graphqlUrl, contentUrl };
      const watching = { signal: controller.signal, onProgress: setProgress };
      return { result: await recompute({ engine, options }, watching), shown };
    },
  });
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => {
    running.current?.abort();
    reset();
  };
  return { start: mutate, stop, progress, outcome: data, error, isRunning: isPending };
}

import { runAudit } from "@engine/audit/audit";
import { createClient, http } from "viem";
import type {
  Phase,
  Recomputed,
  RecomputeMessage,
  RecomputeRequest,
} from "@/features/recompute/api/recompute-messages.ts";

const CALLS_AT_ONCE = 50;

const tell = (message: RecomputeMessage) => globalThis.postMessage(message);

globalThis.addEventListener("message", ({ data }: MessageEvent<RecomputeRequest>) => {
  recompute(data).then(
    (result) => tell({ kind: "done", result }),
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      tell({ kind: "failed", name, message });
    },
  );
});

/** The same audit as `npm run audit`, in this browser. */
async function recompute({ engine, options }: RecomputeRequest): Promise<Recomputed> {
  const transport = http(engine.rpcUrl, { batch: { batchSize: CALLS_AT_ONCE } });
  const { block, checked, differences, notes, metrics, leaderboard } = await runAudit(
    createClient({ transport }),
    engine.deployment,
    {
      block: options.block,
      ...(options.metrics && { metrics: options.metrics }),
      ...(options.withIndex && { subgraph: engine.graphqlUrl, content: engine.contentUrl }),
      onProgress: (phase, done, total) => tell({ kind: "progress", phase: phase as Phase, done, total }),
    },
  );
  return { block, checked, differences, notes, metrics, leaderboard };
}

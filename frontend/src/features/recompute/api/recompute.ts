import type {
  Progress,
  Recomputed,
  RecomputeMessage,
  RecomputeRequest,
} from "@/features/recompute/api/recompute-messages.ts";

interface Watching {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/**
 * Replays the chain's logs beside the page, so that reading on is never held up.
 * @throws AuditFault if chain, index or store do not answer; whatever the signal was aborted with.
 */
export function recompute(request: RecomputeRequest, { signal, onProgress }: Watching): Promise<Recomputed> {
  const worker = new Worker(new URL("./recompute-worker.ts", import.meta.url), { type: "module" });
  const ended = new Promise<Recomputed>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<RecomputeMessage>) => {
      if (data.kind === "progress") onProgress(data);
      else if (data.kind === "done") resolve(data.result);
      else reject(Object.assign(new Error(data.message), { name: data.name }));
    });
    // Its code did not arrive: worded as for any part of the app that does not.
    worker.addEventListener("error", () => reject(new Error("a dynamically imported module did not load")));
    signal.addEventListener("abort", () => reject(signal.reason));
    worker.postMessage(request);
  });
  return ended.finally(() => worker.terminate());
}

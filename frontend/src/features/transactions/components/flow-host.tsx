import { Suspense, useSyncExternalStore } from "react";
import { openedFlow } from "@/features/transactions/api/opened-flow.ts";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";

const FlowDialog = lazyWithTexts(
  "wallet",
  () => import("@/features/transactions/components/flow-dialog.tsx"),
);

/** Where the dialog of a begun flow stands. Once per page. */
export function FlowHost() {
  const opened = useSyncExternalStore(openedFlow.subscribe, openedFlow.get);
  if (!opened) return null;
  return (
    <Suspense>
      <FlowDialog {...opened} onClose={() => openedFlow.set(undefined)} />
    </Suspense>
  );
}

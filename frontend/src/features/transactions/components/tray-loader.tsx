import { Suspense } from "react";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";
import { usePendingRecords } from "@/lib/transactions/pending.ts";

const TransactionTray = lazyWithTexts(
  "wallet",
  () => import("@/features/transactions/components/transaction-tray.tsx"),
);

/** The tray, fetched once there is something in it. */
export function TrayLoader() {
  if (usePendingRecords().length === 0) return null;
  return (
    <Suspense>
      <TransactionTray />
    </Suspense>
  );
}

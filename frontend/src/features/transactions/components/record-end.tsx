import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import type { PendingRecord } from "@/lib/transactions/pending.ts";

/** How a transaction ended that did not arrive. */
export function RecordEnd({ record }: { record: PendingRecord }) {
  const words: Partial<Record<PendingRecord["state"], [title: ReactNode, consequence: ReactNode]>> = {
    reverted: [
      <Trans key="title">The contract refused it after all</Trans>,
      <Trans key="more">
        Something changed between the check and the block. Nothing else happened; you can start again.
      </Trans>,
    ],
    replaced: [
      <Trans key="title">Your wallet sent something else instead</Trans>,
      <Trans key="more">Another transaction took its place, so this one never happened.</Trans>,
    ],
    cancelled: [
      <Trans key="title">You cancelled it in your wallet</Trans>,
      <Trans key="more">It never happened. You can start again whenever you like.</Trans>,
    ],
    lost: [
      <Trans key="title">The chain does not know it</Trans>,
      <Trans key="more">
        It was dropped on its way, or belongs to a chain that was reset. You can start again.
      </Trans>,
    ],
  };
  const [title, consequence] = words[record.state] ?? [];
  return (
    <Banner tone={record.state === "cancelled" ? "info" : "caution"} title={title}>
      {consequence}
    </Banner>
  );
}

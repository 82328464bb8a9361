import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { type IndexStatus, useIndexStatus } from "@/features/status/api/index-head.ts";

/** Above the page when what it shows may be old, and how old. Nothing while all is well. */
export function IndexBanner() {
  const status = useIndexStatus();
  const words = describe(status);
  if (!words) return null;
  return (
    <div className="page pt-4">
      <Banner tone="caution" title={words.title}>
        {words.consequence}
      </Banner>
    </div>
  );
}

function describe(status: IndexStatus): { title: ReactNode; consequence: ReactNode } | undefined {
  switch (status.kind) {
    case "behind":
      return {
        title: (
          <Plural
            value={status.blocks}
            one="The index is # block behind."
            other="The index is # blocks behind."
          />
        ),
        consequence: (
          <Trans>What you see is older than the chain. Votes and moves still count at once.</Trans>
        ),
      };
    case "diverged":
      return {
        title: <Trans>The index tells of another chain.</Trans>,
        consequence: (
          <Trans>Its newest block is not the chain's. Trust no list here until this notice is gone.</Trans>
        ),
      };
    case "indexDown":
      return {
        title: <Trans>The index does not answer.</Trans>,
        consequence: <Trans>Lists may be old or empty. Nothing on the chain is lost; we keep asking.</Trans>,
      };
    case "chainDown":
      return {
        title: <Trans>The chain does not answer.</Trans>,
        consequence: (
          <Trans>You can read, but nothing can be signed until the node is back. We keep asking.</Trans>
        ),
      };
    case "allDown":
      return {
        title: <Trans>Neither chain nor index answers.</Trans>,
        consequence: <Trans>Check your connection, or the endpoints in the settings. We keep asking.</Trans>,
      };
    default:
      return undefined;
  }
}

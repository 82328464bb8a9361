import { Trans } from "@lingui/react/macro";
import type { PreviewLine } from "@/lib/transactions/flow.ts";

/** What joining means. */
export function joinPreview(): readonly PreviewLine[] {
  return [
    { label: <Trans>You become</Trans>, value: <Trans>a member, as part of the community</Trans> },
    { label: <Trans>You may then</Trans>, value: <Trans>propose ideas and build on those of others</Trans> },
    {
      label: <Trans>Everyone can see</Trans>,
      value: <Trans>this account and what it does here; no name unless you publish one</Trans>,
    },
  ];
}

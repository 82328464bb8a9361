import type { ProposalState } from "@engine/protocol/governor";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import { stateLooks } from "@/features/governance/api/state-words.ts";

/** Where a proposal stands; a wait that is over says so. */
export function StateBadge(props: { state: ProposalState | undefined; isReady: boolean }) {
  const { i18n } = useLingui();
  if (props.state === undefined) {
    return (
      <Badge>
        <Trans>Vote is over</Trans>
      </Badge>
    );
  }
  if (props.state === "Queued" && props.isReady) {
    return (
      <Badge tone="positive">
        <Trans>Can be carried out</Trans>
      </Badge>
    );
  }
  const { words, tone } = stateLooks[props.state];
  return <Badge tone={tone}>{i18n._(words)}</Badge>;
}

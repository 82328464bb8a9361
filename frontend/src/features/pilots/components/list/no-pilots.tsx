import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import type { PilotGroup } from "@/features/pilots/api/pilot-groups.ts";
import { groupWords } from "@/features/pilots/api/pilot-words.ts";

/** Before the first pilot: how one comes about. */
export function NoPilots() {
  return (
    <EmptyState
      title={<Trans>Nothing is being tried out yet</Trans>}
      action={
        <LinkButton to="/ideas" search={{ stage: "Ready" }} variant="primary">
          <Trans>See ideas that are ready</Trans>
        </LinkButton>
      }
    >
      <Trans>
        Whoever wants to try out a ready or approved idea plans a pilot: a target that can be measured, and
        milestones with amounts. A team then grants the money. The plan button is on the idea's page.
      </Trans>
    </EmptyState>
  );
}

/** No pilot under the chosen heading. */
export function NoneInGroup({ group }: { group: PilotGroup }) {
  const { i18n } = useLingui();
  return (
    <EmptyState title={i18n._(groupWords[group])}>
      <Trans>No pilot is here at the moment.</Trans>
    </EmptyState>
  );
}

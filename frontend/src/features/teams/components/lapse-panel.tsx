import { Trans } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/teams/flows/lapse-grant.tsx").then(({ lapseGrant }) => lapseGrant);

/** The way out of a vote that cannot be decided any more, open to everyone. */
export function LapsePanel(props: { grantId: number; teamId: number; phase: "overdue" | "seatsChanged" }) {
  const { grantId, teamId, phase } = props;
  return (
    <Banner
      tone="info"
      title={
        phase === "overdue" ? (
          <Trans>Time is up, and not enough seats were in favour</Trans>
        ) : (
          <Trans>The team's seats have changed, so this vote is void</Trans>
        )
      }
      action={
        <ActionButton
          flow={load}
          input={() => ({ grantId, teamId })}
          flowKey={`grant:${grantId}`}
          who="anyone"
          size="small"
          variant="secondary"
        >
          <Trans>End the grant</Trans>
        </ActionButton>
      }
    >
      <Trans>Anyone may end it. Afterwards another grant may be proposed for the pilot.</Trans>
    </Banner>
  );
}

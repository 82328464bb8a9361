import { Trans } from "@lingui/react/macro";
import { EmptyState } from "@/components/ui/empty-state.tsx";

/** Where the list of teams would be: what a team is, and how one comes about. */
export function NoTeams() {
  return (
    <EmptyState title={<Trans>No team has been formed yet</Trans>}>
      <ol className="grid list-decimal gap-1.5 pl-5 text-left">
        <li>
          <Trans>Any member forms a team: a name, and in a few lines what it is for.</Trans>
        </li>
        <li>
          <Trans>Its founder asks others to join, and seats are endorsed: each is one vote.</Trans>
        </li>
        <li>
          <Trans>Governance gives the team money, and says how much it may grant without a ballot.</Trans>
        </li>
        <li>
          <Trans>From then on its seats decide which pilots it pays.</Trans>
        </li>
      </ol>
    </EmptyState>
  );
}

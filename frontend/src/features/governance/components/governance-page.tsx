import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import type { GovernanceView } from "@/features/governance/api/views.ts";
import { ProposalsView } from "@/features/governance/components/list/proposals-view.tsx";
import { useTitle } from "@/lib/use-title.ts";

const DelegatesView = lazy(() => import("@/features/governance/components/delegates-view.tsx"));
const ParametersView = lazy(() => import("@/features/governance/components/parameters-view.tsx"));
const TrustView = lazy(() => import("@/features/governance/components/trust-view.tsx"));
const ProposeView = lazy(() => import("@/features/governance/components/propose/propose-view.tsx"));

const views = [
  { view: undefined, words: msg`Proposals` },
  { view: "delegates", words: msg`Votes` },
  { view: "parameters", words: msg`Parameters` },
  { view: "trust", words: msg`Roles and offices` },
] as const;

/** What stands above the ballots: who may change money, rules and roles, and how. */
export function GovernancePage({ view }: { view: GovernanceView | undefined }) {
  const { t } = useMacro();
  useTitle(t`Governance`);
  return (
    <>
      <PageHeader
        title={<Trans>Governance</Trans>}
        lead={
          <Trans>
            Ideas are decided by ballot. Here it is decided what ballots rest on: money for teams, the rules,
            and who is trusted with what.
          </Trans>
        }
        actions={
          view !== "propose" && (
            <LinkButton to="/governance" search={{ view: "propose" }} variant="primary">
              <Trans>Make a proposal</Trans>
            </LinkButton>
          )
        }
      />
      <ViewNavigation />
      <div className="grid grid-cols-1 gap-12">
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <View view={view} />
        </Suspense>
      </div>
    </>
  );
}

function View({ view }: { view: GovernanceView | undefined }) {
  switch (view) {
    case "delegates":
      return <DelegatesView />;
    case "parameters":
      return <ParametersView />;
    case "trust":
      return <TrustView />;
    case "propose":
      return <ProposeView />;
    default:
      return <ProposalsView />;
  }
}

function ViewNavigation() {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <nav aria-label={t`Parts of governance`} className="mb-8 overflow-x-auto border-b border-line">
      <ul className="flex gap-x-6">
        {views.map((one) => (
          <li key={one.view ?? "proposals"}>
            <Link
              to="/governance"
              search={one.view === undefined ? {} : { view: one.view }}
              resetScroll={false}
              activeOptions={{ exact: true }}
              className="inline-flex min-h-11 items-center text-sm font-semibold whitespace-nowrap text-muted hover:text-ink data-[status=active]:text-ink data-[status=active]:shadow-[inset_0_-2px_var(--accent)]"
            >
              {i18n._(one.words)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

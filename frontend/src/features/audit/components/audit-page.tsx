import { Trans, useLingui } from "@lingui/react/macro";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { type AuditSearch, readAuditSearch } from "@/features/audit/api/audit-search.ts";
import { CheckSection } from "@/features/audit/components/check-section.tsx";
import { DossierSection } from "@/features/audit/components/dossier-section.tsx";
import { RecomputeSection } from "@/features/audit/components/recompute-section.tsx";
import { RegisterSection } from "@/features/audit/components/register-section.tsx";
import { useTitle } from "@/lib/use-title.ts";

/** For partners: what was decided, to read, to take home, and to check without us. */
export function AuditPage(props: {
  search: Record<string, unknown>;
  onSearch: (search: AuditSearch) => void;
}) {
  const { t } = useLingui();
  useTitle(t`Audit`);
  const search = readAuditSearch(props.search);
  return (
    <>
      <PageHeader
        title={<Trans>Audit</Trans>}
        lead={
          <Trans>
            Every decision on record, with its ground and what it rests on. Take it home, and check it without
            trusting us.
          </Trans>
        }
      />
      <div className="grid grid-cols-1 gap-14">
        <RegisterSection search={search} onSearch={props.onSearch} />
        <div className="grid grid-cols-1 gap-x-10 gap-y-14 lg:grid-cols-2">
          <DossierSection ideaId={search.idea} />
          <CheckSection />
        </div>
        <RecomputeSection />
      </div>
    </>
  );
}

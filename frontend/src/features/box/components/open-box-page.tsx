import { Trans, useLingui } from "@lingui/react/macro";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { BoxForm } from "@/features/box/components/box-form.tsx";
import { MembersOnly } from "@/features/box/components/members-only.tsx";
import { useTitle } from "@/lib/use-title.ts";

/** Where a member opens a suggestion box. */
export function OpenBoxPage() {
  const { t } = useLingui();
  useTitle(t`Open a suggestion box`);
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={<Trans>Open a suggestion box</Trans>}
          lead={
            <Trans>
              You get a code to put up on a wall. Whoever scans it can leave an idea, without an account. You
              read each one and file those that are meant seriously.
            </Trans>
          }
          actions={
            <LinkButton to="/box/suggestions" size="small" variant="quiet">
              <Trans>Read your suggestions</Trans>
            </LinkButton>
          }
        />
      </div>
      <div className="max-w-3xl">
        <MembersOnly>
          <BoxForm />
        </MembersOnly>
      </div>
    </>
  );
}

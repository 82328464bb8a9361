import { Trans, useLingui } from "@lingui/react/macro";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { useTitle } from "@/lib/use-title.ts";

/** No page has this address. */
export function NotFound() {
  const { t } = useLingui();
  useTitle(t`Not found`);
  return (
    <PageHeader
      label="404"
      title={<Trans>There is no page here</Trans>}
      lead={<Trans>The address may be mistyped, or what it named is not on record.</Trans>}
      actions={
        <LinkButton to="/ideas" variant="primary">
          <Trans>See all ideas</Trans>
        </LinkButton>
      }
    />
  );
}

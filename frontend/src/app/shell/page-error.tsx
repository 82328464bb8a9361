import { Trans } from "@lingui/react/macro";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { Button } from "@/components/ui/button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { useFailure } from "@/lib/errors/use-failure.ts";

/** A page that could not be shown: what happened, why, and a way on. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { title, reason, next } = useFailure(error);
  async function retry() {
    reset();
    await router.invalidate();
  }
  return (
    <PageHeader
      title={title}
      lead={
        <>
          {reason} {next}
        </>
      }
      actions={
        <Button variant="primary" onClick={retry}>
          <Trans>Try again</Trans>
        </Button>
      }
    />
  );
}

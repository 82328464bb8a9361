import { Trans } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { useFailure } from "@/lib/errors/use-failure.ts";

/** A failed part of a page, in place of what it would show. */
export function FailureBanner({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { title, reason, next } = useFailure(error);
  return (
    <Banner
      tone="negative"
      title={title}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        )
      }
    >
      {reason} {next}
    </Banner>
  );
}

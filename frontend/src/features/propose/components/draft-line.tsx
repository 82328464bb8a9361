import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { RelativeTime } from "@/components/ui/time.tsx";

/** That the draft is safe, since when, and the way to throw it away, asked twice. */
export function DraftLine({ savedAt, onForget }: { savedAt: number | undefined; onForget: () => void }) {
  const [sure, setSure] = useState(false);
  return (
    <p className="flex min-h-9 flex-wrap items-center gap-x-3 text-sm text-muted">
      <span role="status">
        {savedAt === undefined ? (
          <Trans>What you write is kept in this browser until you hand it in.</Trans>
        ) : (
          <Trans>
            Draft kept in this browser, <RelativeTime seconds={Math.floor(savedAt / 1000)} />
          </Trans>
        )}
      </span>
      {savedAt !== undefined && !sure && (
        <Button variant="quiet" size="small" onClick={() => setSure(true)}>
          <Trans>Discard</Trans>
        </Button>
      )}
      {sure && (
        <>
          <Button
            variant="danger"
            size="small"
            onClick={() => {
              onForget();
              setSure(false);
            }}
          >
            <Trans>Discard the draft</Trans>
          </Button>
          <Button variant="quiet" size="small" onClick={() => setSure(false)}>
            <Trans>Keep it</Trans>
          </Button>
        </>
      )}
    </p>
  );
}

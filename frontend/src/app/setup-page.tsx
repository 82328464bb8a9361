import { Trans } from "@lingui/react/macro";

/** Shown instead of the app when the page was served without a usable configuration. */
export function SetupPage({ reason }: { reason: string }) {
  return (
    <main className="page grid min-h-dvh max-w-2xl content-center gap-4">
      <h1 className="text-3xl">
        <Trans>This page is not connected to a chain</Trans>
      </h1>
      <p>
        <Trans>
          Whoever serves the app has to tell it where the contracts, the index and the documents are. That is
          missing or damaged here.
        </Trans>
      </p>
      <pre className="overflow-x-auto rounded-md border border-line bg-sunken p-4 font-mono text-sm whitespace-pre-wrap">
        {reason}
      </pre>
      <p className="text-muted">
        <Trans>
          On your own machine, start everything with <code className="font-mono text-ink">npm start</code>.
        </Trans>
      </p>
    </main>
  );
}

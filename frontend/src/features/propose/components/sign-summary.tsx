import { Trans } from "@lingui/react/macro";

/** What handing in means, before anything is signed. */
export function SignSummary({ revising }: { revising: boolean }) {
  return (
    <section aria-labelledby="signing" className="grid gap-3 rounded-lg border border-line bg-surface p-5">
      <h2 id="signing" className="overline-label font-sans text-muted">
        <Trans>What you will sign</Trans>
      </h2>
      <ol className="grid list-decimal gap-2 pl-5">
        <li>
          <Trans>
            The text goes to the content store. You sign that it comes from you; it costs nothing.
          </Trans>
        </li>
        <li>
          {revising ? (
            <Trans>
              The text's hash goes on chain as a new version of your idea. What was judged before no longer
              counts.
            </Trans>
          ) : (
            <Trans>The text's hash goes on chain under a new number, with your name as its author.</Trans>
          )}
        </li>
      </ol>
      <p className="text-sm text-muted">
        <Trans>
          Everyone can read the text. You can withdraw it later; that there was an idea of yours, and what was
          decided, stays on record. You see the exact call before you sign it.
        </Trans>
      </p>
    </section>
  );
}

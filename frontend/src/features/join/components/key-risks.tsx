import { Trans } from "@lingui/react/macro";

/** What can happen to a key that a browser keeps, in plain words. */
export function KeyRisks() {
  return (
    <ul className="grid list-disc gap-1 pl-5 text-sm text-muted">
      <li>
        <Trans>Whoever can use this browser, or an extension in it, can sign as you.</Trans>
      </li>
      <li>
        <Trans>
          If the browser's data is cleared, the key is gone: save a copy, and keep it to yourself.
        </Trans>
      </li>
      <li>
        <Trans>
          It is meant for a beginning. Your membership can move to a wallet later, on your own page.
        </Trans>
      </li>
    </ul>
  );
}

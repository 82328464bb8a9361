import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { describeRefusal } from "@/lib/errors/contract/describe-refusal.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

/** Why it did not happen, and a way on. A reader's own "no" is said quietly. */
export function FlowFailure(props: {
  error: unknown;
  errors: Flow["errors"] | undefined;
  onAgain: () => void;
  onClose: () => void;
}) {
  const { i18n } = useLingui();
  const { title, reason, next, quiet } = describeRefusal(props.error, props.errors);
  return (
    <>
      <Banner tone={quiet ? "info" : "negative"} title={i18n._(title)} urgent={!quiet}>
        {i18n._(reason)} {i18n._(next)}
      </Banner>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={props.onClose}>
          <Trans>Close</Trans>
        </Button>
        <Button variant="primary" onClick={props.onAgain}>
          <Trans>Start again</Trans>
        </Button>
      </div>
    </>
  );
}

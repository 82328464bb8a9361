import type { SignedHead } from "@engine/protocol/store-request";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { MembersOnly } from "@/features/box/components/members-only.tsx";
import { OwnBoxes } from "@/features/box/components/own-boxes.tsx";
import { SuggestionList } from "@/features/box/components/suggestion-list.tsx";
import { useWallet, useWalletControls } from "@/features/wallet/api/wallet.ts";
import { useFailureWords } from "@/lib/errors/use-failure.ts";
import { toast } from "@/lib/toasts.ts";
import { useTitle } from "@/lib/use-title.ts";

/** Where a member reads what was left in their boxes, and answers it. */
export function SuggestionsPage() {
  const { t } = useLingui();
  useTitle(t`Suggestions`);
  return (
    <>
      <PageHeader
        title={<Trans>Suggestions</Trans>}
        lead={
          <Trans>
            What was left in your boxes. File what is meant seriously, also what you would not do yourself: it
            is judged later, and by all.
          </Trans>
        }
        actions={
          <LinkButton to="/box/new" size="small" variant="quiet">
            <Trans>Open a suggestion box</Trans>
          </LinkButton>
        }
      />
      <div className="grid max-w-3xl gap-8">
        <MembersOnly>
          <Reading />
        </MembersOnly>
      </div>
    </>
  );
}

function Reading() {
  const engine = useEngine();
  const wallet = useWalletControls();
  const { address } = useWallet();
  const words = useFailureWords();
  const [head, setHead] = useState<SignedHead>();
  const [busy, setBusy] = useState(false);

  async function read() {
    setBusy(true);
    try {
      const { signToRead } = await import("@/features/box/api/box-owner.ts");
      setHead(await signToRead(engine, wallet));
    } catch (error) {
      toast(words(error).title);
    } finally {
      setBusy(false);
    }
  }

  const own = head && head.account.toLowerCase() === address?.toLowerCase() ? head : undefined;
  return (
    <>
      {own ? <SuggestionList head={own} /> : <AskToSign busy={busy} onSign={read} />}
      <OwnBoxes head={own} />
    </>
  );
}

function AskToSign({ busy, onSign }: { busy: boolean; onSign: () => void }) {
  return (
    <div className="grid justify-items-start gap-3">
      <p>
        <Trans>
          Nobody else sees them before they are filed. You sign that it is you who reads; it costs nothing.
        </Trans>
      </p>
      <Button variant="primary" busy={busy} onClick={onSign}>
        <Trans>Sign and read them</Trans>
      </Button>
    </div>
  );
}

import type { InvitationLink } from "@engine/protocol/invitation-link";
import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Panel } from "@/components/ui/panel.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { redemptionQueryOptions } from "@/features/join/api/invitation.ts";
import { KeyRisks } from "@/features/join/components/key-risks.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useWallet, useWalletControls } from "@/features/wallet/api/wallet.ts";
import { useFailureWords } from "@/lib/errors/use-failure.ts";
import { toast } from "@/lib/toasts.ts";

const load = () =>
  import("@/features/join/flows/redeem-invitation.tsx").then(({ redeemInvitation }) => redeemInvitation);

/** The way in: with the account in use, or, where there is none, with a wallet or a key of this browser. */
export function JoinSteps({ link }: { link: InvitationLink }) {
  const { status } = useWallet();
  if (status !== "disconnected") return <AcceptButton link={link} />;
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Panel id="with-wallet" title={<Trans>With a wallet</Trans>}>
        <p>
          <Trans>If you have one, it is the safest way: the key stays in it.</Trans>
        </p>
        <AcceptButton link={link} />
      </Panel>
      <Panel id="without-wallet" title={<Trans>Without a wallet</Trans>}>
        <p>
          <Trans>This browser can make a key for you and keep it. You can begin at once.</Trans>
        </p>
        <KeyRisks />
        <MakeKeyButton />
      </Panel>
    </div>
  );
}

function AcceptButton({ link }: { link: InvitationLink }) {
  const { address } = useWallet();
  const { data: keySignature } = useQuery(redemptionQueryOptions(useEngine(), link, address));
  const { invitation, inviter, inviterSignature } = link;
  return (
    <div>
      <ActionButton
        flow={load}
        input={() => keySignature && { invitation, inviter, inviterSignature, keySignature }}
        flowKey="join"
        who="anyone"
      >
        <Trans>Join now</Trans>
      </ActionButton>
    </div>
  );
}

function MakeKeyButton() {
  const wallet = useWalletControls();
  const words = useFailureWords();
  const [busy, setBusy] = useState(false);
  async function make() {
    setBusy(true);
    try {
      const { connectBrowserKey } = await import("@/features/wallet/api/browser-key-actions.ts");
      await connectBrowserKey(wallet);
    } catch (error) {
      toast(words(error).title);
    } finally {
      setBusy(false);
    }
  }
  return (
    <div>
      <Button busy={busy} onClick={make}>
        <Trans>Make a key in this browser</Trans>
      </Button>
    </div>
  );
}

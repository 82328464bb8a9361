import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { CopyButton } from "@/components/ui/copy-button.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { CONSENT_SECONDS } from "@/features/members/api/consent.ts";
import { useWallet, useWalletControls } from "@/features/wallet/api/wallet.ts";
import { useChainNow } from "@/lib/chain-clock.ts";
import { useFailureWords } from "@/lib/errors/use-failure.ts";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";
import { toast } from "@/lib/toasts.ts";

const WalletDialog = lazyWithTexts("wallet", () => import("@/features/wallet/components/wallet-dialog.tsx"));

/** From the new wallet: it agrees to take the membership over. Nothing goes on the chain yet. */
export function ConsentForm({ memberId }: { memberId: number }) {
  const { t } = useLingui();
  const engine = useEngine();
  const now = useChainNow();
  const wallet = useWalletControls();
  const { address } = useWallet();
  const words = useFailureWords();
  const [code, setCode] = useState("");
  const [connecting, setConnecting] = useState(false);
  const [busy, setBusy] = useState(false);

  async function agree() {
    if (!address) return setConnecting(true);
    setBusy(true);
    try {
      const { signConsent } = await import("@/features/members/api/sign-consent.ts");
      setCode(
        await signConsent(engine, wallet, { memberId, next: address, deadline: now + CONSENT_SECONDS }),
      );
    } catch (error) {
      toast(words(error).title);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="grid gap-3 text-sm">
      <p>
        <Trans>
          If you are this member and this is your new wallet, agree here to take the membership over. Your old
          wallet then completes it; until then nothing changes.
        </Trans>
      </p>
      <Button variant="primary" className="justify-self-start" busy={busy} onClick={agree}>
        {address ? <Trans>Agree with this wallet</Trans> : <Trans>Connect the new wallet</Trans>}
      </Button>
      {code && (
        <div role="status" className="grid gap-1.5">
          <p className="font-semibold">
            <Trans>Take this to the old wallet; it is good for a day</Trans>
          </p>
          <p className="flex items-start gap-1.5 wrap-anywhere">
            <code className="font-mono text-[0.88em]">{code}</code>
            <CopyButton text={code} label={t`Copy the consent`} />
          </p>
        </div>
      )}
      <Suspense>{connecting && <WalletDialog onClose={() => setConnecting(false)} />}</Suspense>
    </div>
  );
}

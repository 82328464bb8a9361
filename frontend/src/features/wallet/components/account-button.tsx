import { Trans } from "@lingui/react/macro";
import { Suspense, useEffect, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { useWallet, useWalletControls } from "@/features/wallet/api/wallet.ts";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";

const WalletDialog = lazyWithTexts("wallet", () => import("@/features/wallet/components/wallet-dialog.tsx"));
const AccountMenu = lazyWithTexts("wallet", () => import("@/features/wallet/components/account-menu.tsx"));

/** Who one is here: a way in, or the account in use. */
export function AccountButton() {
  const wallet = useWallet();
  const { restore } = useWalletControls();
  const [choosing, setChoosing] = useState(false);
  useEffect(() => {
    void restore();
  }, [restore]);
  return (
    <div className="flex min-h-11 shrink-0 items-center">
      {wallet.status === "connected" ? (
        <Suspense fallback={<span className="h-10 w-36 rounded-md bg-sunken" />}>
          <AccountMenu wallet={wallet} onChangeWallet={() => setChoosing(true)} />
        </Suspense>
      ) : (
        <Button
          size="small"
          variant="primary"
          busy={wallet.status === "reconnecting"}
          onClick={() => setChoosing(true)}
        >
          <Trans>Connect</Trans>
        </Button>
      )}
      {choosing && (
        <Suspense>
          <WalletDialog onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </div>
  );
}

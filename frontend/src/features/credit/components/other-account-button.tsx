import { Trans } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";

const WalletDialog = lazyWithTexts("wallet", () => import("@/features/wallet/components/wallet-dialog.tsx"));

/** The way to whoever else one is here. */
export function OtherAccountButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        <Trans>Use another account</Trans>
      </Button>
      <Suspense>{open && <WalletDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

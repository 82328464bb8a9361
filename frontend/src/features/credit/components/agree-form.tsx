import type { Credit } from "@engine/protocol/credit";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CopyButton } from "@/components/ui/copy-button.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { memberQueryOptions } from "@/features/members/api/membership.ts";
import { StepButton } from "@/features/transactions/components/step-button.tsx";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";

/** A co-author agrees with a signature and gets a code for the author. Nothing goes on the chain. */
export function AgreeForm({ credit }: { credit: Credit }) {
  const { t } = useLingui();
  const engine = useEngine();
  const wallet = useWalletControls();
  const queryClient = useQueryClient();
  const [code, setCode] = useState("");

  async function sign() {
    // Asked here, not while drawing: a wallet of the last visit comes back only with the click.
    const { address } = wallet.state.get();
    if (!address) return;
    const member = await queryClient.ensureQueryData(memberQueryOptions(engine, wallet, address));
    // Whoever turns out not to be named is told so above: the contract has just been asked.
    if (!member || !credit.shares.some(({ memberId }) => memberId === member.id)) return;
    const { agree } = await import("@/features/credit/api/agree.ts");
    setCode(await agree(engine, wallet, credit, member.id));
  }

  return (
    <div className="grid grid-cols-1 justify-items-start gap-3">
      <p>
        <Trans>
          If you are named and agree, sign it. That costs nothing and sends nothing; you get a code for the
          author, who puts the split on record once all have agreed.
        </Trans>
      </p>
      <p className="text-sm text-muted">
        <Trans>
          Points and rewards for this idea are then split by these shares, and you can no longer review it or
          vote on it.
        </Trans>
      </p>
      <StepButton who="anyone" variant={code ? "secondary" : "primary"} act={sign}>
        <Trans>Agree</Trans>
      </StepButton>
      {code && (
        <div role="status" className="grid w-full grid-cols-1 gap-1.5">
          <p className="font-semibold">
            <Trans>Send this code to the author</Trans>
          </p>
          <p className="flex items-start gap-2 rounded-md border border-line bg-surface p-4">
            <code data-testid="credit-code" className="min-w-0 font-mono text-sm break-all">
              {code}
            </code>
            <CopyButton text={code} label={t`Copy the code`} />
          </p>
          <p className="text-sm text-muted">
            <Trans>
              By mail or message, as you like: it is no secret, and is good for this split alone. If you lose
              it, open the link and agree again.
            </Trans>
          </p>
        </div>
      )}
    </div>
  );
}

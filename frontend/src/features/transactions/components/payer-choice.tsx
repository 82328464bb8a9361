import { Trans } from "@lingui/react/macro";
import { Button } from "@/components/ui/button.tsx";
import type { Payer, Payment } from "@/lib/transactions/payment.ts";

/** Who pays the network's fee, why, and the other way where there is one. */
export function PayerChoice(props: { payment: Payment; payer: Payer; onChange: (payer: Payer) => void }) {
  const { payment, payer, onChange } = props;
  if (!payment.relayed)
    return payment.hasEnough ? (
      <Trans>You pay it from your wallet.</Trans>
    ) : (
      <Trans>You would pay it from your wallet, which holds too little; no relayer takes this.</Trans>
    );
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>
        {payer === "self" && payment.hasEnough && <Trans>You pay it from your wallet.</Trans>}
        {payer === "self" && !payment.hasEnough && (
          <Trans>You pay it from your wallet, which holds too little now.</Trans>
        )}
        {payer === "relayer" && !payment.hasEnough && (
          <Trans>The relayer pays it, since your wallet holds too little. You only sign.</Trans>
        )}
        {payer === "relayer" && payment.hasEnough && <Trans>The relayer pays it. You only sign.</Trans>}
      </span>
      <Button size="small" variant="quiet" onClick={() => onChange(payer === "self" ? "relayer" : "self")}>
        {payer === "self" ? <Trans>Let the relayer pay</Trans> : <Trans>Pay it yourself</Trans>}
      </Button>
    </span>
  );
}

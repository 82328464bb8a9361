import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { WithDecimals } from "@/components/with-decimals.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { parseAmount } from "@/features/pilots/api/amounts.ts";
import { payInStep, usePurse } from "@/features/teams/api/purse.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/teams/flows/pay-in.tsx");
const NOTHING = { balance: 0n, allowance: 0n };

/** Money for the organisation, from whoever has some: allowed first, then paid. */
export function PayIn({ onSent }: { onSent: () => void }) {
  return (
    <Section title={<Trans>Pay money in</Trans>} id="pay-in">
      <WithDecimals>{(decimals) => <Fields decimals={decimals} onSent={onSent} />}</WithDecimals>
    </Section>
  );
}

function Fields({ decimals, onSent }: { decimals: number; onSent: () => void }) {
  const purse = usePurse();
  const [text, setText] = useState("");
  const [isChecked, setChecked] = useState(false);
  const amount = parseAmount(text, decimals);
  const step = payInStep(amount, purse ?? NOTHING);
  function input() {
    setChecked(true);
    return amount && step !== "tooMuch" ? { amount } : undefined;
  }
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-5">
      <p className="text-muted">
        <Trans>
          It goes into the root pot. From there a decision of the organisation gives it to teams, or to the
          rewards. What is paid in cannot be taken back.
        </Trans>
      </p>
      <Field
        label={<Trans>How much</Trans>}
        hint={
          purse && (
            <Trans>
              You have <Money amount={purse.balance} />.
            </Trans>
          )
        }
        error={
          (isChecked && step === "amount" && <Trans>Write an amount above 0, in digits.</Trans>) ||
          (purse && step === "tooMuch" && <Trans>That is more than you have.</Trans>)
        }
      >
        <Input
          inputMode="decimal"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setChecked(false);
          }}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        {purse && step === "allow" ? (
          <ActionButton
            flow={() => load().then(({ allowTreasury }) => allowTreasury)}
            input={input}
            flowKey="allowTreasury"
            who="anyone"
          >
            <Trans>Step 1 of 2: let the treasury take it</Trans>
          </ActionButton>
        ) : (
          <ActionButton
            flow={() => load().then(({ payIn }) => payIn)}
            input={input}
            flowKey="payIn"
            who="anyone"
            onSent={onSent}
          >
            <Trans>Pay it in</Trans>
          </ActionButton>
        )}
        <PlayMoney />
      </div>
    </div>
  );
}

/** On the local chain, where its currency is play money. */
function PlayMoney() {
  const { localMoney } = useEngine().deployment;
  if (!localMoney) return null;
  return (
    <ActionButton
      flow={() => load().then(({ takePlayMoney }) => takePlayMoney)}
      input={() => ({})}
      flowKey="takePlayMoney"
      who="anyone"
      variant="quiet"
    >
      <Trans>Take play money</Trans>
    </ActionButton>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import { WithDecimals } from "@/components/with-decimals.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { budgetCall } from "@/features/governance/api/draft-calls.ts";
import type { ActionFormProps } from "@/features/governance/components/propose/action-forms.tsx";
import { AddButton } from "@/features/governance/components/propose/add-button.tsx";
import { parseAmount } from "@/features/pilots/api/amounts.ts";
import { displayText } from "@/lib/text-safety.ts";

const REWARDS = "rewards";

/** Money from the root pot. */
export function BudgetForm(props: ActionFormProps) {
  return <WithDecimals>{(decimals) => <Fields {...props} decimals={decimals} />}</WithDecimals>;
}

function Fields({ frame, onAdd, decimals }: ActionFormProps & { decimals: number }) {
  const { t } = useLingui();
  const { contracts } = useEngine().deployment;
  const [to, setTo] = useState("");
  const [amount, setAmount] = useState("");
  const [isChecked, setChecked] = useState(false);
  const parsed = parseAmount(amount, decimals);

  function add() {
    setChecked(true);
    if (to === "" || !parsed) return;
    onAdd(budgetCall(contracts, to === REWARDS ? undefined : Number(to), parsed));
    setAmount("");
    setChecked(false);
  }

  return (
    <>
      <Field label={<Trans>To whom</Trans>} error={isChecked && to === "" && <Trans>Choose a team.</Trans>}>
        <Select value={to} onChange={({ target }) => setTo(target.value)}>
          <option value="">{t`Choose`}</option>
          {frame.teams.map(({ number, charterContent }) => (
            <option key={number} value={number}>
              {charterContent?.name ? displayText(charterContent.name, 60) : t`Team no. ${number}`}
            </option>
          ))}
          <option value={REWARDS}>{t`The pot for rewards`}</option>
        </Select>
      </Field>
      <Field
        label={<Trans>How much</Trans>}
        hint={
          <Trans>In the organisation's currency, from what the root pot has when it is carried out.</Trans>
        }
        error={isChecked && !parsed && <Trans>Write an amount above 0, in digits.</Trans>}
      >
        <Input inputMode="decimal" value={amount} onChange={({ target }) => setAmount(target.value)} />
      </Field>
      <AddButton onClick={add} />
    </>
  );
}

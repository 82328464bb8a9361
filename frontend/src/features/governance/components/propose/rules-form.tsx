import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { encodeCall } from "@/features/governance/api/draft-calls.ts";
import { readTyped, typedOf } from "@/features/governance/api/parameter-input.ts";
import { PARAMETERS } from "@/features/governance/api/parameter-list.ts";
import type { ActionFormProps } from "@/features/governance/components/propose/action-forms.tsx";
import { AddButton } from "@/features/governance/components/propose/add-button.tsx";
import { UnitWords } from "@/features/governance/components/propose/unit-words.tsx";

const RULES = PARAMETERS.filter(({ group }) => group === "rounds");
const NUMBERS = RULES.filter(({ unit }) => unit !== "yesNo");

/** All rules of ballots at once, as the contract takes them; it begins with those in force. */
export function RulesForm({ frame, onAdd }: ActionFormProps) {
  const { i18n } = useLingui();
  const { contracts } = useEngine().deployment;
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(NUMBERS.map((rule) => [rule.name, typedOf(rule.now(frame), rule.unit)])),
  );
  const [memberMajority, setMajority] = useState(frame.organisation?.rules?.memberMajority ?? true);
  const [isChecked, setChecked] = useState(false);
  const values = NUMBERS.map(({ name, unit }) => [name, readTyped(typed[name] ?? "", unit)] as const);

  function add() {
    setChecked(true);
    if (values.some(([, value]) => value === undefined)) return;
    // Small numbers are numbers to the encoder; none of the rules is a large one.
    const rules = Object.fromEntries(values.map(([name, value]) => [name, Number(value)]));
    onAdd(encodeCall(contracts, "Rounds", "setRules", [{ ...rules, memberMajority }]));
    setChecked(false);
  }

  return (
    <>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        {NUMBERS.map(({ name, words, unit }, index) => (
          <Field
            key={name}
            label={i18n._(words)}
            optional={<UnitWords unit={unit} />}
            error={isChecked && values[index]?.[1] === undefined && <Trans>Write a number in digits.</Trans>}
          >
            <Input
              inputMode="decimal"
              value={typed[name] ?? ""}
              onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
            />
          </Field>
        ))}
      </div>
      <Checkbox
        checked={memberMajority}
        onChange={({ target }) => setMajority(target.checked)}
        label={<Trans>Most members must be for it too</Trans>}
      />
      <AddButton onClick={add} />
    </>
  );
}

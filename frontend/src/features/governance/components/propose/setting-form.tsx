import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { SETTABLE, settingCall } from "@/features/governance/api/draft-calls.ts";
import { readTyped } from "@/features/governance/api/parameter-input.ts";
import { parameterNamed } from "@/features/governance/api/parameter-list.ts";
import { ParameterValue } from "@/features/governance/components/parameter-value.tsx";
import type { ActionFormProps } from "@/features/governance/components/propose/action-forms.tsx";
import { AddButton } from "@/features/governance/components/propose/add-button.tsx";
import { UnitWords } from "@/features/governance/components/propose/unit-words.tsx";

/** One parameter, to another value. */
export function SettingForm({ frame, onAdd }: ActionFormProps) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { contracts } = useEngine().deployment;
  const [name, setName] = useState("");
  const [text, setText] = useState("");
  const [isChecked, setChecked] = useState(false);
  const parameter = parameterNamed(name);
  const value = parameter && readTyped(text, parameter.unit);

  function add() {
    setChecked(true);
    if (value === undefined) return;
    onAdd(settingCall(contracts, name, value));
    setText("");
    setChecked(false);
  }

  return (
    <>
      <Field label={<Trans>Which</Trans>} error={isChecked && !parameter && <Trans>Choose one.</Trans>}>
        <Select value={name} onChange={({ target }) => setName(target.value)}>
          <option value="">{t`Choose`}</option>
          {SETTABLE.flatMap((one) => parameterNamed(one) ?? []).map((one) => (
            <option key={one.name} value={one.name}>
              {i18n._(one.words)}
            </option>
          ))}
        </Select>
      </Field>
      {parameter && (
        <Field
          label={<Trans>New value</Trans>}
          optional={<UnitWords unit={parameter.unit} />}
          hint={
            <Trans>
              Now: <ParameterValue value={parameter.now(frame)} unit={parameter.unit} />
            </Trans>
          }
          error={isChecked && value === undefined && <Trans>Write a number in digits.</Trans>}
        >
          <Input inputMode="decimal" value={text} onChange={({ target }) => setText(target.value)} />
        </Field>
      )}
      <AddButton onClick={add} />
    </>
  );
}

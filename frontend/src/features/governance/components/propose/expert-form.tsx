import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { useState } from "react";
import { Code } from "@/components/ui/code.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { contractWords } from "@/features/governance/api/contract-words.ts";
import { GOVERNED } from "@/features/governance/api/decode-call.ts";
import { encodeCall, functionsOf } from "@/features/governance/api/draft-calls.ts";
import { typedValue } from "@/features/governance/api/typed-value.ts";
import type { ActionFormProps } from "@/features/governance/components/propose/action-forms.tsx";
import { AddButton } from "@/features/governance/components/propose/add-button.tsx";

/** Any function of a contract that proposals can call, with its values as the contract wants them. */
export function ExpertForm({ onAdd }: ActionFormProps) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { contracts } = useEngine().deployment;
  const [contract, setContract] = useState("Treasury");
  const [name, setName] = useState("");
  const [typed, setTyped] = useState<readonly string[]>([]);
  const [fault, setFault] = useState(false);
  const item = functionsOf(contract).find((one) => one.name === name);
  const values = (item?.inputs ?? []).map(({ type }, index) => typedValue(type, typed[index] ?? ""));

  function add() {
    setFault(true);
    if (!item || values.includes(undefined)) return;
    try {
      onAdd(encodeCall(contracts, contract, name, values));
      setFault(false);
    } catch {
      // A value is too large for its type, or a list has another shape: the fields say so.
    }
  }

  return (
    <>
      <Field label={<Trans>Contract</Trans>}>
        <Select
          value={contract}
          onChange={({ target }) => {
            setContract(target.value);
            setName("");
          }}
        >
          {Object.keys(GOVERNED).map((one) => (
            <option key={one} value={one}>
              {contractWords[one] ? `${i18n._(contractWords[one])} (${one})` : one}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={<Trans>Function</Trans>}
        hint={<Trans>The contract says at the signature whether governance may call it.</Trans>}
        error={fault && !item && <Trans>Choose one.</Trans>}
      >
        <Select
          value={name}
          onChange={({ target }) => {
            setName(target.value);
            setTyped([]);
            setFault(false);
          }}
        >
          <option value="">{t`Choose`}</option>
          {functionsOf(contract).map((one) => (
            <option key={one.name} value={one.name}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      {item?.inputs.map((input, index) => (
        <Field
          key={input.name}
          label={<Code>{input.name}</Code>}
          optional={<Code>{input.type}</Code>}
          hint={/\[|tuple/.test(input.type) && <Trans>As JSON.</Trans>}
          error={fault && <Trans>This does not fit the type, or is missing.</Trans>}
        >
          <Input
            value={typed[index] ?? ""}
            spellCheck={false}
            onChange={({ target }) =>
              setTyped(item.inputs.map((_, i) => (i === index ? target.value : (typed[i] ?? ""))))
            }
          />
        </Field>
      ))}
      <AddButton onClick={add} />
    </>
  );
}

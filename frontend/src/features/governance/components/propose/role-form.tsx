import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { useState } from "react";
import { Choice } from "@/components/ui/choice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { roleWords } from "@/features/governance/api/contract-words.ts";
import { roleCall } from "@/features/governance/api/draft-calls.ts";
import type { ActionFormProps } from "@/features/governance/components/propose/action-forms.tsx";
import { AddButton } from "@/features/governance/components/propose/add-button.tsx";
import { useDelegates } from "@/features/members/api/delegates.ts";
import type { Address } from "@/features/wallet/api/wallet.ts";
import { displayText } from "@/lib/text-safety.ts";

const OTHER = "other";
const ADDRESS = /^0x[0-9a-fA-F]{40}$/;

/** A role of the permission book for a member's account, or for any other. */
export function RoleForm({ onAdd }: ActionFormProps) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { contracts } = useEngine().deployment;
  const { data: members = [] } = useDelegates();
  const [give, setGive] = useState<"give" | "take">("give");
  const [role, setRole] = useState("1");
  const [who, setWho] = useState("");
  const [typed, setTyped] = useState("");
  const [isChecked, setChecked] = useState(false);
  const account = who === OTHER ? typed.trim() : who;
  const isAccount = ADDRESS.test(account);

  function add() {
    setChecked(true);
    if (!isAccount) return;
    onAdd(roleCall(contracts, { role: BigInt(role), account: account as Address, give: give === "give" }));
    setChecked(false);
  }

  return (
    <>
      <Choice
        label={<Trans>Give or take</Trans>}
        options={[
          { value: "give", label: <Trans>Give</Trans> },
          { value: "take", label: <Trans>Take</Trans> },
        ]}
        value={give}
        onChange={setGive}
      />
      <Field label={<Trans>Role</Trans>} hint={roleWords[role] && i18n._(roleWords[role].does)}>
        <Select value={role} onChange={({ target }) => setRole(target.value)}>
          {Object.entries(roleWords).map(([number, { name }]) => (
            <option key={number} value={number}>
              {i18n._(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={<Trans>Whose account</Trans>}
        error={isChecked && who === "" && <Trans>Choose somebody.</Trans>}
      >
        <Select value={who} onChange={({ target }) => setWho(target.value)}>
          <option value="">{t`Choose`}</option>
          {members.map(({ number, account: address, name }) => (
            <option key={number} value={address}>
              {name ? displayText(name, 60) : t`Member no. ${number}`}
            </option>
          ))}
          <option value={OTHER}>{t`Another address`}</option>
        </Select>
      </Field>
      {who === OTHER && (
        <Field
          label={<Trans>Address</Trans>}
          error={
            isChecked && !isAccount && <Trans>An address begins with 0x and has 40 digits after it.</Trans>
          }
        >
          <Input value={typed} spellCheck={false} onChange={({ target }) => setTyped(target.value)} />
        </Field>
      )}
      <AddButton onClick={add} />
    </>
  );
}

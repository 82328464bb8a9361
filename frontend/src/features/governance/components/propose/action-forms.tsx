import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";
import type { EncodedCall } from "@/features/governance/api/draft-calls.ts";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";
import { BudgetForm } from "@/features/governance/components/propose/budget-form.tsx";
import { ExpertForm } from "@/features/governance/components/propose/expert-form.tsx";
import { RoleForm } from "@/features/governance/components/propose/role-form.tsx";
import { RulesForm } from "@/features/governance/components/propose/rules-form.tsx";
import { SettingForm } from "@/features/governance/components/propose/setting-form.tsx";

/** What every form of an action is given. */
export interface ActionFormProps {
  frame: GovernanceFrame;
  onAdd: (call: EncodedCall) => void;
}

const kinds = {
  budget: { words: msg`Give money to a team or to rewards`, Form: BudgetForm },
  setting: { words: msg`Change a parameter`, Form: SettingForm },
  rules: { words: msg`Change the rules of ballots`, Form: RulesForm },
  role: { words: msg`Give or take a role`, Form: RoleForm },
  expert: { words: msg`Any other call, for experts`, Form: ExpertForm },
} as const;

type Kind = keyof typeof kinds;

/** Adds an action to a proposal: first what kind it is, then its values. */
export function ActionForms(props: ActionFormProps & { isFirst: boolean }) {
  const { i18n } = useLingui();
  const [kind, setKind] = useState<Kind>("budget");
  const { Form } = kinds[kind];
  return (
    <div className="grid max-w-2xl gap-5 rounded-lg border border-dashed border-edge p-5">
      <Field label={props.isFirst ? <Trans>What kind of action</Trans> : <Trans>Another action</Trans>}>
        <Select value={kind} onChange={({ target }) => setKind(target.value as Kind)}>
          {(Object.keys(kinds) as Kind[]).map((one) => (
            <option key={one} value={one}>
              {i18n._(kinds[one].words)}
            </option>
          ))}
        </Select>
      </Field>
      <Form key={kind} frame={props.frame} onAdd={props.onAdd} />
    </div>
  );
}

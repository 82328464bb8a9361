import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { RegisterFormProps } from "@/features/members/components/register/register-form.ts";
import { UnitField } from "@/features/members/components/register/unit-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/members/flows/register/unit.tsx").then(({ assignUnit }) => assignUnit);

/** Moves a member to another department or outside organisation, or out of all. */
export function UnitForm({ member, person, onSent }: RegisterFormProps) {
  const current = member.unit?.number ?? 0;
  const [chosen, setChosen] = useState<{ unit: number; unitName?: string | undefined }>({ unit: current });
  const [same, setSame] = useState(false);

  function input() {
    setSame(chosen.unit === current);
    return chosen.unit === current ? undefined : { ...person, ...chosen };
  }

  return (
    <div className="grid gap-4">
      <UnitField
        value={chosen.unit}
        onChange={(unit, unitName) => {
          setChosen({ unit, unitName });
          setSame(false);
        }}
        hint={<Trans>New ones are added on the page of all members.</Trans>}
        error={same && <Trans>The member belongs there already. Choose another.</Trans>}
      />
      <div>
        <ActionButton
          flow={load}
          input={input}
          flowKey={`unit:${person.memberId}`}
          who="anyone"
          onSent={onSent}
        >
          <Trans>Move the member</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

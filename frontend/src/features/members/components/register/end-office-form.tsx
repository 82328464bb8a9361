import type { Office } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";
import { officeWords } from "@/features/members/api/office-words.ts";
import { heldOffices } from "@/features/members/api/register-acts.ts";
import { ReasonField } from "@/features/members/components/register/reason-field.tsx";
import type { RegisterFormProps } from "@/features/members/components/register/register-form.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";
import { useTextDraft } from "@/lib/text-draft.ts";

const load = () => import("@/features/members/flows/register/office.tsx").then(({ endOffice }) => endOffice);

/** Takes an office from a member before its term is over. */
export function EndOfficeForm({ member, person, onSent }: RegisterFormProps) {
  const { i18n } = useLingui();
  const draft = useTextDraft();
  const held = heldOffices(member.offices, useChainNow()).map(({ office }) => office);
  const [chosen, setChosen] = useState<Office>();
  const office = chosen && held.includes(chosen) ? chosen : held[0];
  if (!office) return null;

  function input() {
    const reason = draft.take();
    return reason && office && { ...person, office, reason };
  }

  return (
    <div className="grid gap-4">
      <Field label={<Trans>Office that ends now</Trans>}>
        <Select value={office} onChange={({ target }) => setChosen(target.value as Office)}>
          {held.map((each) => (
            <option key={each} value={each}>
              {i18n._(officeWords[each])}
            </option>
          ))}
        </Select>
      </Field>
      <ReasonField draft={draft} />
      <div>
        <ActionButton
          flow={load}
          input={input}
          flowKey={`office:${person.memberId}:${office}`}
          who="anyone"
          variant="danger"
          onSent={onSent}
        >
          <Trans>End the office</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

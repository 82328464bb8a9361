import { OFFICE_NAMES, type Office } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import { termDays, termEnd } from "@/features/members/api/office-term.ts";
import { officeWords } from "@/features/members/api/office-words.ts";
import { heldOffices } from "@/features/members/api/register-acts.ts";
import { officeDeeds } from "@/features/members/components/register/office-word.tsx";
import type { RegisterFormProps } from "@/features/members/components/register/register-form.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

const load = () =>
  import("@/features/members/flows/register/office.tsx").then(({ giveOffice }) => giveOffice);

/** Trusts a member with an office until a day. */
export function OfficeForm({ member, person, onSent }: RegisterFormProps) {
  const { i18n } = useLingui();
  const now = useChainNow();
  const days = termDays(now);
  const [office, setOffice] = useState<Office>("Verifier");
  const [day, setDay] = useState(days.usual);
  const [wrongDay, setWrongDay] = useState(false);
  const isHeld = heldOffices(member.offices, now).some((held) => held.office === office);

  function input() {
    const until = termEnd(day, now);
    setWrongDay(until === undefined);
    return until === undefined ? undefined : { ...person, office, until };
  }

  return (
    <div className="grid gap-4">
      <Field label={<Trans>Office</Trans>} hint={i18n._(officeDeeds[office])}>
        <Select value={office} onChange={({ target }) => setOffice(target.value as Office)}>
          {OFFICE_NAMES.map((each) => (
            <option key={each} value={each}>
              {i18n._(officeWords[each])}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={<Trans>Last day</Trans>}
        hint={
          isHeld ? (
            <Trans>The member holds this office now; the new term takes the place of the running one.</Trans>
          ) : (
            <Trans>Two years at the most; then the office ends by itself.</Trans>
          )
        }
        error={wrongDay && <Trans>Choose a day from tomorrow on, within two years.</Trans>}
      >
        <Input
          type="date"
          value={day}
          min={days.first}
          max={days.last}
          onChange={({ target }) => {
            setDay(target.value);
            setWrongDay(false);
          }}
        />
      </Field>
      <div>
        <ActionButton
          flow={load}
          input={input}
          flowKey={`office:${person.memberId}:${office}`}
          who="anyone"
          onSent={onSent}
        >
          <Trans>Give the office</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { Field } from "@/components/ui/field.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Select } from "@/components/ui/select.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import type { PlanChoices } from "@/features/pilots/api/plan-choices.ts";
import type { PlanParts } from "@/features/pilots/components/plan/plan-form.tsx";
import { displayText } from "@/lib/text-safety.ts";

const LONGEST_NAME = 60;

/** Whose money it is, and who is paid. */
export function MoneyFields({ parts, choices }: { parts: PlanParts; choices: PlanChoices }) {
  const { draft, faults, change } = parts;
  const { teams, members } = choices;
  const { t } = useLingui();
  const team = teams.find(({ number }) => number === draft.teamId);
  return (
    <Section title={<Trans>The money</Trans>} id="money">
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field
          label={<Trans>Team that is to pay</Trans>}
          hint={
            team && (
              <Trans>
                It has <Money amount={team.pot.balance} />.
              </Trans>
            )
          }
          error={faults.includes("teamId") && <Trans>Choose a team.</Trans>}
        >
          <Select value={draft.teamId} onChange={({ target }) => change({ teamId: Number(target.value) })}>
            <option value={0}>{t`Choose`}</option>
            {teams.map(({ number, charterContent }) => (
              <option key={number} value={number}>
                {charterContent?.name
                  ? displayText(charterContent.name, LONGEST_NAME)
                  : t`Team no. ${number}`}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={<Trans>Who is paid</Trans>}
          hint={<Trans>At the account that is theirs when a milestone is paid.</Trans>}
          error={faults.includes("payeeId") && <Trans>Choose who is paid.</Trans>}
        >
          <Select value={draft.payeeId} onChange={({ target }) => change({ payeeId: Number(target.value) })}>
            <option value={0}>{t`Choose`}</option>
            {members.map(({ number, profileContent }) => (
              <option key={number} value={number}>
                {profileContent?.name
                  ? displayText(profileContent.name, LONGEST_NAME)
                  : t`Member no. ${number}`}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Section>
  );
}

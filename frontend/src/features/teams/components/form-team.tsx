import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Select } from "@/components/ui/select.tsx";
import { useChallenges } from "@/features/challenges/api/challenges.ts";
import { CharterFields, useCharterDraft } from "@/features/teams/components/charter-fields.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";
import { displayText } from "@/lib/text-safety.ts";

const load = () => import("@/features/teams/flows/form-team.tsx").then(({ formTeam }) => formTeam);

const NO_CHALLENGE = 0;

/** A team being formed. */
export function FormTeam({ onSent }: { onSent: () => void }) {
  const draft = useCharterDraft();
  const [challenge, setChallenge] = useState(NO_CHALLENGE);
  function input() {
    const charter = draft.take();
    return charter && { charter, challenge };
  }
  return (
    <Section title={<Trans>A new team</Trans>} id="form">
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <CharterFields draft={draft} />
        <ChallengeField value={challenge} onChange={setChallenge} />
        <div>
          <ActionButton flow={load} input={input} flowKey="form-team" onSent={onSent}>
            <Trans>Form the team</Trans>
          </ActionButton>
        </div>
      </div>
    </Section>
  );
}

/** The challenge a team forms for, where one is open. */
function ChallengeField(props: { value: number; onChange: (challenge: number) => void }) {
  const { data = [] } = useChallenges();
  const now = useChainNow();
  const open = data.filter(({ number, closesAt }) => number > 0 && (closesAt ?? now) > now);
  if (open.length === 0) return null;
  return (
    <Field label={<Trans>For a challenge</Trans>} optional={<Trans>not required</Trans>}>
      <Select value={props.value} onChange={({ target }) => props.onChange(Number(target.value))}>
        <option value={NO_CHALLENGE}>–</option>
        {open.map(({ number, title }) => (
          <option key={number} value={number}>
            {title ? displayText(title, 80) : `#${number}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

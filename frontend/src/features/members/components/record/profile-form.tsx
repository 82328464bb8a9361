import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/members/flows/change-profile.tsx").then(({ changeProfile }) => changeProfile);

/** Changes what others read about oneself. */
export function ProfileForm({ member, onSent }: { member: MemberRecord; onSent: () => void }) {
  const { i18n } = useLingui();
  const [name, setName] = useState(member.profileContent?.name ?? "");
  const [about, setAbout] = useState(member.profileContent?.about ?? "");
  const [nameless, setNameless] = useState(false);

  function input() {
    setNameless(name.trim() === "");
    if (name.trim() === "") return undefined;
    const language = i18n.locale === "de" ? ("de" as const) : ("en" as const);
    return { memberId: member.number, name, about, language };
  }

  return (
    <div className="grid w-full max-w-2xl gap-4">
      <Field
        label={<Trans>Name</Trans>}
        hint={<Trans>As others should call you. It need not be the one in your passport.</Trans>}
        error={nameless && <Trans>Without a name there is no profile.</Trans>}
      >
        <Input
          value={name}
          maxLength={LIMITS.name}
          onChange={({ target }) => {
            setName(target.value);
            setNameless(false);
          }}
        />
      </Field>
      <Field label={<Trans>About you</Trans>} optional={<Trans>optional</Trans>}>
        <Textarea value={about} maxLength={LIMITS.about} onChange={({ target }) => setAbout(target.value)} />
      </Field>
      <div className="justify-self-start">
        <ActionButton flow={load} input={input} flowKey="profile" onSent={onSent}>
          <Trans>Publish it</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

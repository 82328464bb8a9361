import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { invitationQueryOptions } from "@/features/join/api/invitation.ts";
import { loadRevoke } from "@/features/join/components/revoke-part.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

/** Revokes an invitation that no list knows: one that was made elsewhere and never used. */
export function RevokeLinkForm() {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const fragment = typed.trim().split("#").at(-1) ?? "";
  const { data: link } = useQuery(invitationQueryOptions(fragment));

  function input() {
    setWrong(!link);
    return link ? { terms: link.invitation } : undefined;
  }

  return (
    <div className="mt-4 grid max-w-xl gap-4">
      <Field
        label={<Trans>Link of an invitation</Trans>}
        hint={
          <Trans>
            For one that is not in the list: made in another browser, and used by nobody so far. It is only
            read here.
          </Trans>
        }
        error={wrong && <Trans>This is no invitation. Paste its link whole.</Trans>}
      >
        <Input
          value={typed}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => {
            setTyped(target.value);
            setWrong(false);
          }}
        />
      </Field>
      <div>
        <ActionButton
          flow={loadRevoke}
          input={input}
          flowKey={`revoke:${link?.invitation.key.toLowerCase()}`}
          who="anyone"
          variant="secondary"
          onSent={() => setTyped("")}
        >
          <Trans>Revoke this invitation</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { typedAddress } from "@/features/members/api/wallet-address.ts";
import { AddressField } from "@/features/members/components/register/address-field.tsx";
import type { RegisterFormProps } from "@/features/members/components/register/register-form.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/members/flows/register/start-recovery.tsx").then(({ startRecovery }) => startRecovery);

/** Begins to move the membership of somebody who has lost their wallet. */
export function RecoveryForm({ member, person, onSent }: RegisterFormProps) {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);

  function input() {
    const next = typedAddress(typed);
    setWrong(!next);
    return next && { ...person, next };
  }

  return (
    <div className="grid gap-4">
      <p className="text-sm">
        {member.recoveryNext === null ? (
          <Trans>
            For a member who cannot sign with the old wallet any more. Make sure outside of this page that it
            is them: the new wallet takes everything over after seven days, unless somebody calls it off.
          </Trans>
        ) : (
          <Trans>A recovery is under way. A new one takes its place, and the seven days begin anew.</Trans>
        )}
      </p>
      <AddressField
        label={<Trans>Address of the new wallet</Trans>}
        value={typed}
        wrong={wrong}
        onChange={(text) => {
          setTyped(text);
          setWrong(false);
        }}
      />
      <div>
        <ActionButton
          flow={load}
          input={input}
          flowKey={`recovery:${person.memberId}`}
          who="anyone"
          onSent={onSent}
        >
          <Trans>Start the recovery</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

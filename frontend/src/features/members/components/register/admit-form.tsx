import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { typedAddress } from "@/features/members/api/wallet-address.ts";
import { AddressField } from "@/features/members/components/register/address-field.tsx";
import { UnitField } from "@/features/members/components/register/unit-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/members/flows/register/admit.tsx").then(({ admitMember }) => admitMember);

/** Makes the owner of a wallet a member at once. */
export function AdmitForm({ onSent }: { onSent: () => void }) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const [source, setSource] = useState<Source>("Employee");
  const [place, setPlace] = useState<{ unit: number; unitName?: string | undefined }>({ unit: 0 });
  const account = typedAddress(typed);

  function input() {
    setWrong(!account);
    return account && { account, source, ...place };
  }

  return (
    <div className="grid max-w-xl gap-4">
      <p className="text-sm">
        <Trans>
          For somebody whose wallet you know. For all others an invitation is better: they see first what they
          join.
        </Trans>
      </p>
      <AddressField
        label={<Trans>Address of the wallet</Trans>}
        value={typed}
        wrong={wrong}
        onChange={(text) => {
          setTyped(text);
          setWrong(false);
        }}
      />
      <Field label={<Trans>They join as</Trans>}>
        <Select value={source} onChange={({ target }) => setSource(target.value as Source)}>
          {SOURCE_NAMES.map((each) => (
            <option key={each} value={each}>
              {i18n._(sourceWords[each])}
            </option>
          ))}
        </Select>
      </Field>
      <UnitField value={place.unit} onChange={(unit, unitName) => setPlace({ unit, unitName })} />
      <div>
        <ActionButton
          flow={load}
          input={input}
          flowKey={`admit:${account?.toLowerCase()}`}
          who="anyone"
          onSent={onSent}
        >
          <Trans>Admit the member</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

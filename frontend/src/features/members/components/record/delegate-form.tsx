import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";
import { useDelegates } from "@/features/members/api/delegates.ts";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { displayText } from "@/lib/text-safety.ts";

const load = () =>
  import("@/features/members/flows/delegate-votes.tsx").then(({ delegateVotes }) => delegateVotes);

/** Chooses who votes with one's tokens from the next round on; oneself brings them home. */
export function DelegateForm({ member, onSent }: { member: MemberRecord; onSent: () => void }) {
  const { t } = useLingui();
  const { data } = useDelegates();
  const [chosen, setChosen] = useState(0);
  const [missing, setMissing] = useState(false);
  const isAway = member.account.delegate.id !== member.account.id;
  const others = (data ?? []).filter(({ number }) => number !== member.number);

  function input() {
    const own = chosen === member.number;
    const to = own ? { account: member.account.id } : others.find(({ number }) => number === chosen);
    setMissing(!to);
    return to && { delegate: to.account, name: "name" in to ? to.name : undefined, own };
  }

  return (
    <div className="grid gap-3">
      <Field
        label={<Trans>Who votes with them</Trans>}
        hint={
          <Trans>
            From the next round on; rounds that have begun are not touched. You keep the tokens and can take
            the votes back at any time.
          </Trans>
        }
        error={missing && <Trans>Choose somebody.</Trans>}
      >
        <Select
          value={chosen || ""}
          onChange={({ target }) => {
            setChosen(Number(target.value));
            setMissing(false);
          }}
        >
          <option value="">{t`Choose`}</option>
          {isAway && <option value={member.number}>{t`Myself again`}</option>}
          {others.map(({ number, name }) => (
            <option key={number} value={number}>
              {name ? displayText(name, 60) : t`Member no. ${number}`}
            </option>
          ))}
        </Select>
      </Field>
      <ActionButton flow={load} input={input} flowKey="delegate" onSent={onSent}>
        <Trans>Hand them over</Trans>
      </ActionButton>
    </div>
  );
}

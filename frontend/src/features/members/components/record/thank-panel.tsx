import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Panel } from "@/components/ui/panel.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { useMeans } from "@/features/members/api/means.ts";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

const LONGEST_NOTE = 1_000;

const load = () => import("@/features/members/flows/give-kudos.tsx").then(({ giveKudos }) => giveKudos);

/** Thanks another member, with a note and part of one's allowance. */
export function ThankPanel({ member }: { member: MemberRecord }) {
  const means = useMeans();
  const note = useTextDraft();
  const [amount, setAmount] = useState("1");
  const [wrongAmount, setWrongAmount] = useState(false);
  const most = means?.kudosLeft;
  if (member.status !== "Active" || member.source === "Agent") return null;

  function input() {
    const count = Number(amount);
    const wrong = !Number.isInteger(count) || count < 1 || (most !== undefined && count > most);
    setWrongAmount(wrong);
    const text = note.take();
    const name = member.profileContent?.name ?? undefined;
    return text && !wrong ? { toId: member.number, name, amount: count, note: text } : undefined;
  }

  return (
    <Panel id="thank" title={<Trans>Say thank you</Trans>} own>
      <Field
        label={<Trans>What for</Trans>}
        hint={<Trans>Everyone can read it, for good. One sentence about what they did is enough.</Trans>}
        error={note.error && <Trans>Write down what you thank them for.</Trans>}
      >
        <Textarea
          rows={3}
          value={note.text}
          maxLength={LONGEST_NOTE}
          onChange={({ target }) => note.change(target.value)}
        />
      </Field>
      <Field
        label={<Trans>Kudos</Trans>}
        hint={
          most !== undefined && (
            <Plural
              value={most}
              _0="You have given all of this season's."
              one="You can give # more this season."
              other="You can give # more this season."
            />
          )
        }
        error={wrongAmount && <Trans>Give at least one, and no more than you have left.</Trans>}
      >
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          value={amount}
          onChange={({ target }) => {
            setAmount(target.value);
            setWrongAmount(false);
          }}
          className="max-w-28"
        />
      </Field>
      <ActionButton
        flow={load}
        input={input}
        flowKey={`kudos:${member.number}`}
        onSent={() => {
          note.change("");
          setAmount("1");
        }}
      >
        <Trans>Give kudos</Trans>
      </ActionButton>
    </Panel>
  );
}

import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Panel } from "@/components/ui/panel.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { votesTyped } from "@/features/members/api/votes-typed.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/members/flows/register/issue-votes.tsx").then(({ issueVotes }) => issueVotes);

/** For whoever holds the issuer's role: new vote tokens for a member. Nobody else is shown it. */
export default function IssuePanel({ member }: { member: MemberRecord }) {
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const name = member.profileContent?.name ?? undefined;

  function input() {
    const amount = votesTyped(text);
    setWrong(amount === undefined);
    return amount === undefined
      ? undefined
      : { memberId: member.number, name, account: member.account.id, amount };
  }

  return (
    <Panel id="issue" title={<Trans>For the issuer of votes</Trans>} own>
      <Field
        label={<Trans>How many new vote tokens</Trans>}
        hint={<Trans>They come on top of those that the member holds.</Trans>}
        error={isWrong && <Trans>Write a whole number from 1 to a million, in digits.</Trans>}
      >
        <Input
          inputMode="numeric"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setWrong(false);
          }}
        />
      </Field>
      <div>
        <ActionButton
          flow={load}
          input={input}
          flowKey={`issue:${member.number}`}
          who="anyone"
          variant="secondary"
          onSent={() => setText("")}
        >
          <Trans>Issue them</Trans>
        </ActionButton>
      </div>
    </Panel>
  );
}

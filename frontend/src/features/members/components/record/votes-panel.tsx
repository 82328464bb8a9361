import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Num, Share } from "@/components/ui/number.tsx";
import { Panel } from "@/components/ui/panel.tsx";
import { MemberLink } from "@/components/vocabulary/person-name.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { DelegateForm } from "@/features/members/components/record/delegate-form.tsx";

const WHOLE = 10_000;

/** Vote tokens that a member holds, for whom they count, and who handed theirs to the member. */
export function VotesPanel(props: { member: MemberRecord; isOwn: boolean; supply: number }) {
  const { member, isOwn, supply } = props;
  const { account } = member;
  const [held, votes] = [Number(account.balance), Number(account.votes)];
  const others = account.delegators.filter(({ id }) => id !== account.id);
  if (held === 0 && votes === 0) return null;
  return (
    <Panel id="votes" title={<Trans>Votes</Trans>}>
      <p className="flex items-baseline gap-x-3">
        <span className="figures font-serif text-3xl tracking-tight">
          <Num value={votes} />
        </span>
        <span className="text-sm text-muted">
          <Plural value={votes} one="vote counts for this member" other="votes count for this member" />
          {supply > 0 && (
            <>
              {" · "}
              <Share bps={Math.round((votes * WHOLE) / supply)} />
            </>
          )}
        </span>
      </p>
      <p className="text-sm">
        <Holding member={member} held={held} />
      </p>
      {others.length > 0 && (
        <ul className="grid gap-2 text-sm">
          {others.map(({ id, balance, member: from }) => (
            <li key={id} className="flex justify-between gap-4">
              <span>{from ? <MemberLink member={from} /> : <Trans>somebody who is no member</Trans>}</span>
              <span className="figures text-muted">
                <Plural value={Number(balance)} one="# vote" other="# votes" />
              </span>
            </li>
          ))}
        </ul>
      )}
      {isOwn && held > 0 && <Delegation member={member} />}
    </Panel>
  );
}

function Holding({ member: { account }, held }: { member: MemberRecord; held: number }) {
  const { delegate } = account;
  if (held === 0) return <Trans>Holds none of their own: others have handed theirs over.</Trans>;
  if (delegate.id === account.id) {
    return (
      <Plural
        value={held}
        one="Holds # vote token, and votes with it themselves."
        other="Holds # vote tokens, and votes with them themselves."
      />
    );
  }
  const to = delegate.member && <MemberLink member={delegate.member} />;
  return (
    <Trans>
      Holds <Plural value={held} one="# vote token" other="# vote tokens" />, and has handed the vote to {to}.
    </Trans>
  );
}

function Delegation({ member }: { member: MemberRecord }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" className="justify-self-start" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Trans>Hand your votes over</Trans>
      </Button>
      {open && <DelegateForm member={member} onSent={() => setOpen(false)} />}
    </>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { CopyButton } from "@/components/ui/copy-button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { readConsent } from "@/features/members/api/consent.ts";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

const load = () =>
  import("@/features/members/flows/rotate-wallet.tsx").then(({ rotateWallet }) => rotateWallet);

/** From the old wallet: first the link for the new one, then the consent that comes back. */
export function RotateForm({ member }: { member: MemberRecord }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" className="justify-self-start" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Trans>Move to another wallet</Trans>
      </Button>
      {open && <Steps member={member} onSent={() => setOpen(false)} />}
    </>
  );
}

function Steps({ member, onSent }: { member: MemberRecord; onSent: () => void }) {
  const { t } = useLingui();
  const now = useChainNow();
  const [code, setCode] = useState("");
  const [fault, setFault] = useState<"unreadable" | "expired">();
  const link = `${location.origin}/members/${member.number}#wallet`;

  function input() {
    const consent = readConsent(code);
    const found = !consent ? "unreadable" : consent.deadline < now ? "expired" : undefined;
    setFault(found);
    return consent && !found ? { memberId: member.number, ...consent } : undefined;
  }

  return (
    <ol className="grid gap-5 text-sm">
      <li className="grid gap-1.5">
        <strong className="font-semibold">
          <Trans>1. Open this page with the new wallet</Trans>
        </strong>
        <span className="text-muted">
          <Trans>In another browser, or after changing the account in your wallet. It agrees there.</Trans>
        </span>
        <span className="flex items-center gap-1.5 wrap-anywhere">
          <code className="font-mono text-[0.88em]">{link}</code>
          <CopyButton text={link} label={t`Copy the link`} />
        </span>
      </li>
      <li className="grid gap-3">
        <Field
          label={<Trans>2. Come back with this wallet and the consent of the new one</Trans>}
          error={
            (fault === "unreadable" && (
              <Trans>This is no consent. Copy it whole, from 0x to its last digit.</Trans>
            )) ||
            (fault === "expired" && (
              <Trans>This consent has run out. Let the new wallet agree once more.</Trans>
            ))
          }
        >
          <Textarea
            rows={3}
            value={code}
            spellCheck={false}
            className="font-mono text-sm!"
            onChange={({ target }) => {
              setCode(target.value);
              setFault(undefined);
            }}
          />
        </Field>
        <div>
          <ActionButton flow={load} input={input} flowKey="rotate" onSent={onSent}>
            <Trans>Move the membership</Trans>
          </ActionButton>
        </div>
      </li>
    </ol>
  );
}

import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Panel } from "@/components/ui/panel.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { heldOffices } from "@/features/members/api/register-acts.ts";
import { OfficeWord } from "@/features/members/components/register/office-word.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

const loadLayDown = () =>
  import("@/features/members/flows/register/office.tsx").then(({ layDownOffice }) => layDownOffice);
const loadResign = () => import("@/features/members/flows/register/resign.tsx").then(({ resign }) => resign);

/** What a member can give up: an office, or the membership itself. */
export default function OwnPanel({ member }: { member: MemberRecord }) {
  const held = heldOffices(member.offices, useChainNow());
  const isEnded = member.status === "Ended";
  if (isEnded && held.length === 0) return null;
  return (
    <Panel id="own-membership" title={<Trans>Your membership</Trans>} own>
      {held.map(({ office, until }) => (
        <div key={office} className="grid justify-items-start gap-2 text-sm">
          <p>
            <span className="font-semibold">
              <OfficeWord office={office} />
            </span>
            , <Trans>until</Trans> <CalendarDate seconds={Number(until)} />
          </p>
          <ActionButton
            flow={loadLayDown}
            input={() => ({ memberId: member.number, office })}
            flowKey={`office:${member.number}:${office}`}
            // Whoever is suspended may still lay down what they hold.
            who="anyone"
            variant="secondary"
            size="small"
          >
            <Trans>Lay it down</Trans>
          </ActionButton>
        </div>
      ))}
      {!isEnded && <Leaving memberId={member.number} />}
    </Panel>
  );
}

function Leaving({ memberId }: { memberId: number }) {
  const [sure, setSure] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        className="justify-self-start"
        aria-expanded={sure}
        onClick={() => setSure(!sure)}
      >
        <Trans>Leave the organisation</Trans>
      </Button>
      {sure && (
        <div className="grid gap-3 text-sm">
          <p>
            <Trans>
              Leaving is for good: nobody can undo it, and this wallet can never be a member's again. You can
              then propose nothing and judge nothing, and anyone may burn your vote tokens. What you did here
              stays on record under your number.
            </Trans>
          </p>
          <div>
            <ActionButton
              flow={loadResign}
              input={() => ({ memberId })}
              flowKey={`standing:${memberId}`}
              who="anyone"
              variant="danger"
            >
              <Trans>Leave for good</Trans>
            </ActionButton>
          </div>
        </div>
      )}
    </>
  );
}

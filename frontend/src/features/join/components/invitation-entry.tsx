import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { useId, useState } from "react";
import { Badge } from "@/components/ui/badge.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Hash } from "@/components/ui/code.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { MemberLink } from "@/components/vocabulary/person-name.tsx";
import {
  type InvitationRow,
  type InvitationState,
  invitationState,
} from "@/features/join/api/invitation-rows.ts";
import { RevokePart } from "@/features/join/components/revoke-part.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

const MOST_NAMED = 5;

/** One invitation: for whom, how often used and by whom, and its end. */
export function InvitationEntry({ row }: { row: InvitationRow }) {
  const { i18n } = useLingui();
  const id = useId();
  const [revoking, setRevoking] = useState(false);
  const state = invitationState(row, useChainNow());
  return (
    <li className="grid gap-2 border-b border-line py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id={id} className="font-sans text-base font-semibold">
          {row.source ? i18n._(sourceWords[row.source]) : <Trans>Invitation</Trans>}
        </h3>
        <StateBadge state={state} />
        {state === "open" && (
          <Button
            size="small"
            className="ml-auto"
            aria-expanded={revoking}
            aria-describedby={id}
            onClick={() => setRevoking(!revoking)}
          >
            <Trans>Revoke</Trans>
          </Button>
        )}
      </div>
      <p className="flex flex-wrap gap-x-3 text-sm text-muted">
        <Uses row={row} />
        <Until row={row} />
        <Hash value={row.id} />
      </p>
      {row.members.length > 0 && <Joined row={row} />}
      {state === "open" && revoking && <RevokePart row={row} onSent={() => setRevoking(false)} />}
    </li>
  );
}

function StateBadge({ state }: { state: InvitationState }) {
  if (state === "open") return null;
  return (
    <Badge tone={state === "revoked" ? "caution" : "neutral"}>
      {state === "revoked" && <Trans>revoked</Trans>}
      {state === "expired" && <Trans>expired</Trans>}
      {state === "usedUp" && <Trans>used up</Trans>}
    </Badge>
  );
}

function Uses({ row: { uses, terms } }: { row: InvitationRow }) {
  return (
    <span>
      {terms ? (
        <Plural value={terms.uses} one={`used ${uses} of # time`} other={`used ${uses} of # times`} />
      ) : (
        <Plural value={uses} _0="used by nobody" one="used once" other="used # times" />
      )}
    </span>
  );
}

function Until({ row: { revokedAt, terms } }: { row: InvitationRow }) {
  if (revokedAt !== undefined) {
    return (
      <span>
        <Trans>
          revoked on <CalendarDate seconds={revokedAt} />
        </Trans>
      </span>
    );
  }
  if (!terms) return null;
  return (
    <span>
      <Trans>
        good until <CalendarDate seconds={terms.expiresAt} />
      </Trans>
    </span>
  );
}

function Joined({ row: { members, uses } }: { row: InvitationRow }) {
  const named = members.slice(0, MOST_NAMED);
  return (
    <ul className="flex flex-wrap gap-x-3 text-sm">
      {named.map((member) => (
        <li key={member.number}>
          <MemberLink member={member} />
        </li>
      ))}
      {uses > named.length && (
        <li className="text-muted">
          <Plural value={uses - named.length} one="and # more" other="and # more" />
        </li>
      )}
    </ul>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";
import { usePeople } from "@/features/teams/api/people.ts";
import type { TeamRecord } from "@/features/teams/api/team.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { displayText } from "@/lib/text-safety.ts";

const load = () =>
  import("@/features/teams/flows/invite-to-team.tsx").then(({ inviteToTeam }) => inviteToTeam);

/** A seat's way to ask somebody to join. */
export function InvitePanel({ team }: { team: TeamRecord }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="grid justify-items-start gap-4">
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Trans>Ask somebody to join</Trans>
      </Button>
      {open && <Invite team={team} onSent={() => setOpen(false)} />}
    </div>
  );
}

const LONGEST_NAME = 60;

function Invite({ team, onSent }: { team: TeamRecord; onSent: () => void }) {
  const { t } = useLingui();
  const { data = [] } = usePeople();
  const [chosen, setChosen] = useState("");
  const [asked, setAsked] = useState(false);
  const isIn = new Set(team.memberships.filter((each) => each.isIn).map(({ member }) => member.number));
  const others = data
    .filter(({ number }) => !isIn.has(number))
    .map(({ number, profileContent }) => ({ number, name: profileContent?.name ?? undefined }))
    .sort((a, b) => (a.name ?? "~").localeCompare(b.name ?? "~") || a.number - b.number);
  const memberId = Number(chosen);
  function input() {
    setAsked(true);
    if (memberId === 0) return undefined;
    const memberName = others.find(({ number }) => number === memberId)?.name;
    return { teamId: team.number, memberId, memberName };
  }
  return (
    <div className="grid w-full max-w-md grid-cols-1 gap-4">
      <Field
        label={<Trans>Who</Trans>}
        hint={<Trans>They join without a seat; the seats may endorse one later.</Trans>}
        error={asked && memberId === 0 && <Trans>Choose somebody.</Trans>}
      >
        <Select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">–</option>
          {others.map(({ number, name }) => (
            <option key={number} value={number}>
              {name ? displayText(name, LONGEST_NAME) : t`Member no. ${number}`}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <ActionButton flow={load} input={input} flowKey={`invite:${team.number}:${memberId}`} onSent={onSent}>
          <Trans>Ask them to join</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

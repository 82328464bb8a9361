import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { autonomyLeft, autonomyOf } from "@/features/teams/api/autonomy.ts";
import { deciders, type Obstacle, obstacleOf } from "@/features/teams/api/funding.ts";
import { standingOf } from "@/features/teams/api/standing.ts";
import type { PilotRow, TeamRecord } from "@/features/teams/api/team.ts";
import { ObstacleWords } from "@/features/teams/components/obstacle-words.tsx";
import { pilotTitle } from "@/features/teams/components/pilot-link.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/teams/flows/propose-grant.tsx").then(({ proposeGrant }) => proposeGrant);

interface PanelProps {
  team: TeamRecord;
  pilot: PilotRow;
}

/** A seat's way to have its team decide on a planned pilot; or what stands in the way. */
export function ProposePanel({ team, pilot, now }: PanelProps & { now: number }) {
  const { member } = useMembership();
  const [open, setOpen] = useState(false);
  const obstacle = obstacleFor({ team, pilot }, now);
  if (obstacle) {
    return (
      <p className="text-sm text-muted">
        <Trans>
          It cannot be funded as things stand: <ObstacleWords obstacle={obstacle} />
        </Trans>
      </p>
    );
  }
  if (standingOf(team.memberships, member?.id) !== "seat") {
    return (
      <p className="text-sm text-muted">
        <Trans>A seat of the team may propose to fund it.</Trans>
      </p>
    );
  }
  return (
    <div className="grid justify-items-start gap-4">
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Trans>Propose to fund it</Trans>
      </Button>
      {open && <Propose team={team} pilot={pilot} onSent={() => setOpen(false)} />}
    </div>
  );
}

function obstacleFor({ team, pilot }: PanelProps, now: number): Obstacle | undefined {
  if (deciders(team.memberships, pilot).length === 0) return "nobody";
  return obstacleOf({
    stage: pilot.idea.stage,
    planned: pilot.version,
    current: pilot.idea.version,
    amount: BigInt(pilot.budget),
    balance: BigInt(team.pot.balance),
    autonomyLeft: autonomyLeft(autonomyOf(team), now),
  });
}

function Propose({ team, pilot, onSent }: PanelProps & { onSent: () => void }) {
  const { i18n } = useLingui();
  const { member } = useMembership();
  const [text, setText] = useState("");
  function input() {
    const who = deciders(team.memberships, pilot).map((each) => each.member.number);
    const isDecider = who.some((number) => number === member?.id);
    const votes = !isDecider ? "none" : who.length === 1 ? "all" : "one";
    const language = i18n.locale === "de" ? "de" : "en";
    return {
      teamId: team.number,
      pilotId: pilot.number,
      title: pilotTitle(pilot),
      amount: BigInt(pilot.budget),
      votes,
      ...(text.trim() === "" ? {} : { reason: { text, language } }),
    } as const;
  }
  return (
    <div className="grid w-full max-w-2xl grid-cols-1 gap-4">
      <Field
        label={<Trans>Why this team should pay for it</Trans>}
        optional={<Trans>not required</Trans>}
        hint={<Trans>The other seats read it before they vote; everyone can. Markdown works.</Trans>}
      >
        <Textarea value={text} maxLength={LIMITS.text} onChange={({ target }) => setText(target.value)} />
      </Field>
      <div>
        <ActionButton flow={load} input={input} flowKey={`grant:pilot:${pilot.number}`} onSent={onSent}>
          <Trans>Propose the grant</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

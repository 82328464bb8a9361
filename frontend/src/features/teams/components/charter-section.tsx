import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Markdown } from "@/components/ui/markdown.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { faultOf } from "@/features/ideas/api/document.ts";
import { Absence } from "@/features/ideas/components/idea-title.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { standingOf } from "@/features/teams/api/standing.ts";
import type { TeamRecord } from "@/features/teams/api/team.ts";
import { CharterFields, useCharterDraft } from "@/features/teams/components/charter-fields.tsx";
import { type CharterText, useCharter } from "@/features/teams/components/charter-words.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/teams/flows/change-charter.tsx").then(({ changeCharter }) => changeCharter);

/** What a team is for, in its own words; whoever has a seat may write them anew. */
export function CharterSection({ team }: { team: TeamRecord }) {
  const { text, error, isPending } = useCharter(team);
  const { member } = useMembership();
  const [changing, setChanging] = useState(false);
  const maySeat = standingOf(team.memberships, member?.id) === "seat";
  return (
    <Section
      title={<Trans>What it is for</Trans>}
      id="charter"
      aside={
        maySeat && (
          <Button size="small" aria-expanded={changing} onClick={() => setChanging(!changing)}>
            <Trans>Change the charter</Trans>
          </Button>
        )
      }
    >
      {text ? (
        <Markdown text={text.text} language={text.language} />
      ) : isPending ? (
        <Skeleton className="h-24" />
      ) : (
        <p className="text-muted italic">
          <Trans>The charter</Trans>: <Absence fault={error ? faultOf(error) : "invalid"} />
        </p>
      )}
      {maySeat && changing && (
        <ChangeCharter teamId={team.number} before={text} onSent={() => setChanging(false)} />
      )}
    </Section>
  );
}

function ChangeCharter(props: { teamId: number; before: CharterText | undefined; onSent: () => void }) {
  const { teamId, before } = props;
  const draft = useCharterDraft(before && { name: before.name, text: before.text });
  function input() {
    const charter = draft.take();
    return charter && { teamId, charter };
  }
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-5 rounded-lg border border-dashed border-edge p-5">
      <CharterFields draft={draft} />
      <div>
        <ActionButton flow={load} input={input} flowKey={`charter:${teamId}`} onSent={props.onSent}>
          <Trans>Put the new charter on record</Trans>
        </ActionButton>
      </div>
    </div>
  );
}

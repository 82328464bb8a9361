import { Plural, Trans } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { Person } from "@/components/vocabulary/person-name.tsx";
import { PilotStateBadge } from "@/components/vocabulary/pilot-state.tsx";
import { TeamLink } from "@/components/vocabulary/team-name.tsx";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import type { PilotRecord } from "@/features/pilots/api/pilot.ts";

/** The head of a pilot: number, idea, what the plan is called, who leads it, and whose money it is. */
export function PilotHeader({ pilot }: { pilot: PilotRecord }) {
  const { idea, planContent } = pilot;
  return (
    <header className="grid gap-4 pt-8 pb-8 sm:pt-12">
      <p className="overline-label flex flex-wrap gap-x-3 text-muted">
        <span className="figures">
          <Trans>Pilot {pilot.number}</Trans>
        </span>
        <span aria-hidden="true">/</span>
        <span>
          <TeamLink team={pilot.team} />
        </span>
      </p>
      <h1 className="max-w-4xl text-3xl text-pretty sm:text-4xl">
        {planContent?.title ? (
          <UserText text={planContent.title} language={planContent.language} />
        ) : (
          <IdeaTitle
            number={idea.number}
            title={idea.content?.title ?? undefined}
            contentHash={idea.contentHash}
          />
        )}
      </h1>
      <p className="text-lg">
        <Trans>
          Tries out the idea{" "}
          <TextLink to="/ideas/$ideaId" params={{ ideaId: String(idea.number) }}>
            <IdeaTitle
              number={idea.number}
              title={idea.content?.title ?? undefined}
              contentHash={idea.contentHash}
            />
          </TextLink>
        </Trans>
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <PilotStateBadge state={pilot.state} />
        {idea.openFlags > 0 && (
          <Badge tone="negative">
            <Plural value={idea.openFlags} one="# open flag" other="# open flags" />
          </Badge>
        )}
        <span className="inline-flex flex-wrap items-center gap-2 text-muted">
          <Trans>
            led by <Person member={pilot.lead} />
          </Trans>
        </span>
      </div>
    </header>
  );
}

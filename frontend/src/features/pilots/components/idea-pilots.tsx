import { Plural, Trans } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { Section } from "@/components/ui/section.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { PilotStateBadge } from "@/components/vocabulary/pilot-state.tsx";
import { TeamLink } from "@/components/vocabulary/team-name.tsx";
import { type PilotedIdea, useIdeaPilots } from "@/features/pilots/api/idea-pilots.ts";
import { IdeaReward } from "@/features/pilots/components/idea-reward.tsx";
import { TargetWords } from "@/features/pilots/components/target-words.tsx";

type ListedPilot = NonNullable<PilotedIdea>["pilots"][number];

/** On an idea's page: the pilots that try it out, the way to plan one, what it brought, and what that earns. */
export default function IdeaPilots({ ideaId }: { ideaId: number }) {
  const { data: idea, error, refetch } = useIdeaPilots(ideaId);
  if (!idea && error) {
    return (
      <Section title={<Trans>How it is tried out</Trans>} id="pilots">
        <FailureBanner error={error} onRetry={() => refetch()} />
      </Section>
    );
  }
  const mayPlan = idea?.stage === "Ready" || idea?.stage === "Approved";
  if (!idea || (idea.pilots.length === 0 && !mayPlan)) return null;
  return (
    <>
      <Pilots idea={idea} ideaId={ideaId} mayPlan={mayPlan} />
      {idea.stage === "Implemented" && <IdeaReward ideaId={ideaId} />}
    </>
  );
}

function Pilots(props: { idea: NonNullable<PilotedIdea>; ideaId: number; mayPlan: boolean }) {
  const { idea, ideaId, mayPlan } = props;
  return (
    <Section title={<Trans>How it is tried out</Trans>} id="pilots">
      {idea.pilots.length > 0 && (
        <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
          {idea.pilots.map((pilot) => (
            <Pilot key={pilot.number} pilot={pilot} />
          ))}
        </ul>
      )}
      {idea.stage === "Implemented" && <Brought idea={idea} />}
      {mayPlan && (
        <div className="grid justify-items-start gap-3">
          <p className="max-w-2xl text-muted">
            <Trans>
              Whoever wants to try it out plans a pilot: a target that can be measured, and milestones with
              amounts. A team then grants the money.
            </Trans>
          </p>
          <LinkButton to="/pilots" search={{ plan: ideaId }} variant="secondary">
            <Trans>Plan a pilot</Trans>
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

function Pilot({ pilot }: { pilot: ListedPilot }) {
  const title = pilot.planContent?.title;
  return (
    <li className="grid gap-1 py-3.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <TextLink to="/pilots/$pilotId" params={{ pilotId: String(pilot.number) }}>
          {title ? (
            <UserText text={title} language={pilot.planContent?.language} />
          ) : (
            <Trans>Pilot {pilot.number}</Trans>
          )}
        </TextLink>
        <PilotStateBadge state={pilot.state} />
      </div>
      <p>
        <TargetWords pilot={pilot} />
      </p>
      <p className="text-sm text-muted">
        <TeamLink team={pilot.team} />
        {" · "}
        <Trans>
          <Money amount={pilot.paid} /> of <Money amount={pilot.budget} /> paid
        </Trans>
      </p>
    </li>
  );
}

function Brought({ idea }: { idea: NonNullable<PilotedIdea> }) {
  return (
    <p>
      <Trans>
        It has brought <Money amount={idea.benefit} /> so far
      </Trans>{" "}
      <span className="text-muted">
        (
        <Plural
          value={idea.attestedReports}
          _0="no attested report"
          one="# attested report"
          other="# attested reports"
        />
        )
      </span>
    </p>
  );
}

import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { groundWords } from "@/components/decisions/ground-words.ts";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { Markdown } from "@/components/ui/markdown.tsx";
import { Section } from "@/components/ui/section.tsx";
import { linkStyle } from "@/components/ui/text-link.tsx";
import { CalendarDate, RelativeTime } from "@/components/ui/time.tsx";
import { Timeline, TimelineEntry } from "@/components/ui/timeline.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { faultOf, useDocument } from "@/features/ideas/api/document.ts";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { MissingText } from "@/features/ideas/components/record/idea-text-section.tsx";

type StageChange = IdeaRecord["stageChanges"][number];

/** Every stage an idea went through: when, by whom, on what ground, for what reason. */
export function StageTimeline({ idea }: { idea: IdeaRecord }) {
  return (
    <Section title={<Trans>How it was answered</Trans>} id="timeline">
      <Timeline>
        {[...idea.stageChanges].reverse().map((change) => (
          <Change key={change.seq} change={change} />
        ))}
        <HandedIn idea={idea} />
      </Timeline>
    </Section>
  );
}

/** The beginning: the first version, and who brought it. */
function HandedIn({ idea }: { idea: IdeaRecord }) {
  const first = idea.versions[0];
  return (
    <TimelineEntry
      title={<StagePill stage="Submitted" />}
      aside={<RelativeTime seconds={Number(idea.submittedAt)} />}
    >
      <p>
        {idea.filedBy ? <Trans>Written down for someone else</Trans> : <Trans>Handed in</Trans>}
        {first?.actor && (
          <span className="text-muted">
            {" · "}
            <PersonName member={first.actor} />
          </span>
        )}
      </p>
      {first && <ChainPlace block={Number(first.block)} transaction={first.transaction} />}
    </TimelineEntry>
  );
}

function Change({ change }: { change: StageChange }) {
  const { i18n } = useLingui();
  return (
    <TimelineEntry
      title={<StagePill stage={change.to} />}
      aside={<RelativeTime seconds={Number(change.timestamp)} />}
    >
      <p>
        {i18n._(groundWords[change.ground])}
        <span className="text-muted">
          {" · "}
          <Actor change={change} />
        </span>
      </p>
      {change.revisitAt && (
        <p className="text-muted">
          <Trans>
            May be taken up again from <CalendarDate seconds={Number(change.revisitAt)} />
          </Trans>
        </p>
      )}
      {change.reason && <Reason change={change} hash={change.reason.hash} />}
      <ChainPlace block={Number(change.block)} transaction={change.transaction} />
    </TimelineEntry>
  );
}

function Actor({ change: { actor, review, round, to } }: { change: StageChange }) {
  if (round) {
    return (
      <Link to="/ballots/$roundId" params={{ roundId: String(round.number) }} className={linkStyle}>
        <Trans>Round {round.number}</Trans>
      </Link>
    );
  }
  if (actor) return <PersonName member={actor} />;
  if (review) return <Trans>Review {review.number}</Trans>;
  return to === "Submitted" ? <Trans>by rule</Trans> : <Trans>by a role holder who is no member</Trans>;
}

function Reason({ change, hash }: { change: StageChange; hash: string }) {
  const text = change.reasonContent?.status === "Verified" ? change.reasonContent.text : undefined;
  const document = useDocument(text ? undefined : hash);
  const fetched = document.data?.kind === "reason" ? document.data.text : undefined;
  const shown = text ?? fetched;
  return (
    <blockquote
      lang={change.reasonContent?.language ?? undefined}
      className="my-1 rounded-md border border-line bg-surface px-4 py-3"
    >
      {shown ? (
        <Markdown text={shown} />
      ) : document.isPending ? (
        <Trans>The reason is on its way…</Trans>
      ) : (
        <MissingText fault={document.error ? faultOf(document.error) : "invalid"} />
      )}
    </blockquote>
  );
}

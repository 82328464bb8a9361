import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { stageMeanings } from "@/components/decisions/stage-meanings.ts";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { type Chapter, nextChapter, type Situation } from "@/features/ideas/api/next-chapter.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

/** Where an idea stands in one sentence, and what happens next: by whom, by when, and what one can do. */
export function WhatNext({ idea, now, slaSeconds }: { idea: IdeaRecord; now: number; slaSeconds: number }) {
  const { i18n } = useLingui();
  const chapter = nextChapter(situationOf(idea), now, slaSeconds);
  return (
    <section aria-labelledby="what-next" className="grid gap-3 rounded-lg border border-line bg-surface p-5">
      <h2 id="what-next" className="overline-label font-sans text-muted">
        <Trans>What happens next</Trans>
      </h2>
      <p>{i18n._(stageMeanings[idea.stage])}</p>
      <ChapterText chapter={chapter} />
      <ChapterAction chapter={chapter} ideaId={idea.number} />
    </section>
  );
}

function situationOf(idea: IdeaRecord): Situation {
  const round = idea.entries.at(-1)?.round;
  return {
    stage: idea.stage,
    stageSince: Number(idea.stageSince),
    submittedAt: Number(idea.submittedAt),
    revisitAt: idea.revisitAt === null ? undefined : Number(idea.revisitAt),
    appealed: idea.appealed,
    round: round && { number: round.number, closesAt: Number(round.closesAt) },
    mergedInto: idea.mergedInto?.number,
  };
}

function ChapterText({ chapter }: { chapter: Chapter }): ReactNode {
  switch (chapter.kind) {
    case "answerDue":
      return (
        <p>
          <Trans>
            A curator opens its review, or answers with a reason: on hold, rejected, or merged. The promise is
            an answer by <CalendarDate seconds={chapter.at} />.
          </Trans>
        </p>
      );
    case "answerOverdue":
      return (
        <p>
          <Trans>
            A curator still owes an answer. It was promised by <CalendarDate seconds={chapter.at} />.
          </Trans>
        </p>
      );
    case "review":
      return (
        <p>
          <Trans>
            Members score it without seeing each other's scores; the rubric then decides where it goes.
          </Trans>
        </p>
      );
    case "waitsForRound":
      return (
        <p>
          <Trans>It waits for the next round. A curator opens one; if none comes for long, anyone may.</Trans>
        </p>
      );
    case "vote":
      return (
        <p>
          <Trans>
            Voting in round {chapter.round} ends on <CalendarDate seconds={chapter.at} />. Then anyone can
            have it settled.
          </Trans>
        </p>
      );
    case "settle":
      return (
        <p>
          <Trans>Voting in round {chapter.round} is over. Anyone may have it settled now.</Trans>
        </p>
      );
    case "waitsForPilot":
      return (
        <p>
          <Trans>A team takes it on and tries it out.</Trans>
        </p>
      );
    case "pilot":
      return (
        <p>
          <Trans>When the pilot ends, its target decides: implemented, on hold, or stopped.</Trans>
        </p>
      );
    case "waits":
      return (
        <p>
          <Trans>
            It waits until <CalendarDate seconds={chapter.at} />. From then on anyone may take it up again.
          </Trans>
        </p>
      );
    case "mayReturn":
      return (
        <p>
          <Trans>Its date has come: anyone may take it up again now.</Trans>
        </p>
      );
    case "mayAppeal":
      return (
        <p>
          <Trans>
            Its author may ask once for a second look, until <CalendarDate seconds={chapter.at} />.
          </Trans>
        </p>
      );
    case "livesOn":
      return (
        <p>
          <Trans>Follow it as idea {chapter.idea}.</Trans>
        </p>
      );
    case "done":
      return (
        <p>
          <Trans>Nothing more to decide. Thank you.</Trans>
        </p>
      );
    case "over":
      return (
        <p>
          <Trans>Nothing more happens to it. Its record stays, and others may build on it.</Trans>
        </p>
      );
  }
}

const loadRevisit = () =>
  import("@/features/ideas/flows/revisit-idea.tsx").then(({ revisitIdea }) => revisitIdea);

function ChapterAction({ chapter, ideaId }: { chapter: Chapter; ideaId: number }) {
  switch (chapter.kind) {
    case "vote":
    case "settle":
      return (
        <LinkButton to="/ballots/$roundId" params={{ roundId: String(chapter.round) }} variant="primary">
          {chapter.kind === "vote" ? (
            <Trans>Go to the ballot</Trans>
          ) : (
            <Trans>Settle round {chapter.round}</Trans>
          )}
        </LinkButton>
      );
    case "review":
      return (
        <LinkButton to="/ideas/$ideaId" params={{ ideaId: String(ideaId) }} hash="review" variant="primary">
          <Trans>Go to the review</Trans>
        </LinkButton>
      );
    case "livesOn":
      return (
        <LinkButton to="/ideas/$ideaId" params={{ ideaId: String(chapter.idea) }}>
          <Trans>Go to idea {chapter.idea}</Trans>
        </LinkButton>
      );
    case "mayReturn":
      return (
        <ActionButton
          flow={loadRevisit}
          input={() => ({ ideaId })}
          flowKey={`revisit:${ideaId}`}
          who="anyone"
        >
          <Trans>Take it up again</Trans>
        </ActionButton>
      );
    default:
      return null;
  }
}

import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Spinner } from "@/components/ui/spinner.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { channelWords, sourceWords } from "@/components/vocabulary/people-words.ts";
import { Person } from "@/components/vocabulary/person-name.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { usePendingStage } from "@/features/ideas/api/pending-ideas.ts";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import { ShareButton } from "@/features/ideas/components/record/share-button.tsx";

/** The head of an idea: number, title, stage, whose it is and how it came. */
export function IdeaHeader({ idea }: { idea: IdeaRecord }) {
  const { i18n } = useLingui();
  const { author, filedBy, challenge } = idea;
  return (
    <header className="grid gap-4 pt-8 pb-8 sm:pt-12">
      <p className="overline-label flex flex-wrap gap-x-3 text-muted">
        <span className="figures">
          <Trans>Idea {idea.number}</Trans>
        </span>
        <span aria-hidden="true">/</span>
        <Link to="/ideas" search={{ challenge: challenge.number }} className="hover:text-ink">
          <ChallengeName challenge={challenge} />
        </Link>
      </p>
      <h1 className="max-w-4xl text-3xl text-pretty sm:text-4xl">
        <IdeaTitle
          number={idea.number}
          title={idea.content?.title ?? undefined}
          contentHash={idea.contentHash}
        />
      </h1>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <StagePill stage={idea.stage} />
        <PendingStage number={idea.number} />
        {author ? (
          <Person member={author} />
        ) : (
          <span className="font-semibold">
            <Trans>Author not yet known here</Trans>
          </span>
        )}
        <span className="text-muted">
          {i18n._(sourceWords[idea.source])} · {i18n._(channelWords[idea.channel])} ·{" "}
          <CalendarDate seconds={Number(idea.submittedAt)} />
        </span>
        {filedBy && (
          <span className="inline-flex items-center gap-2 text-sm text-muted">
            <Trans>written down by</Trans> <Person member={filedBy} />
          </span>
        )}
        <ShareButton number={idea.number} title={idea.content?.title ?? undefined} />
      </div>
    </header>
  );
}

/** A challenge's title; the idea box has none of its own. */
export function ChallengeName({ challenge }: { challenge: IdeaRecord["challenge"] }) {
  if (challenge.number === 0) return <Trans>Idea box</Trans>;
  const title = challenge.content?.title;
  return title ? <UserText text={title} limit={80} /> : <Trans>Challenge no. {challenge.number}</Trans>;
}

/** The stage one's own signed move leads to, until the index shows it. */
function PendingStage({ number }: { number: number }) {
  const stage = usePendingStage(number);
  if (!stage) return null;
  return (
    <span role="status" className="inline-flex items-center gap-2 text-sm text-muted">
      <Spinner />
      <Trans>on its way to</Trans> <StagePill stage={stage} />
    </span>
  );
}

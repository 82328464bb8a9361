import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { RelativeTime } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import type { IdeaRow } from "@/features/ideas/api/idea-row.ts";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";

/** One idea in a list: its number, its title, where it stands, and where it comes from. */
export function IdeaListRow({ row }: { row: IdeaRow }) {
  const { i18n } = useLingui();
  return (
    <article className="group relative grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5 border-b border-line py-4 sm:grid-cols-[3.25rem_1fr_auto]">
      <span className="figures hidden pt-0.5 font-serif text-xl text-muted sm:block" aria-hidden="true">
        {row.number}
      </span>
      <h2 className="line-clamp-2 min-w-0 text-lg leading-snug">
        <Link
          to="/ideas/$ideaId"
          params={{ ideaId: String(row.number) }}
          className="group-hover:text-accent after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
        >
          <IdeaTitle {...row} />
        </Link>
      </h2>
      <div className="row-start-1 justify-self-end max-sm:col-start-2 sm:col-start-3">
        <StagePill stage={row.stage} />
      </div>
      <p className="col-span-full flex flex-wrap items-baseline gap-x-2 text-sm text-muted sm:col-start-2">
        <span className="figures sm:hidden">
          <Trans>No. {row.number}</Trans>
        </span>
        <span>
          {row.authorName ? <UserText text={row.authorName} limit={60} /> : <Trans>No name given</Trans>}
        </span>
        <Dot />
        <span>{i18n._(sourceWords[row.source])}</span>
        <Dot />
        <span>
          <RelativeTime seconds={row.submittedAt} />
        </span>
        {row.tags.length > 0 && (
          <span className="hidden min-w-0 gap-x-2 md:inline-flex">
            <Dot />
            <span className="truncate">
              <UserText text={row.tags.slice(0, 4).join(" · ")} limit={80} />
            </span>
          </span>
        )}
      </p>
    </article>
  );
}

function Dot() {
  return <span aria-hidden="true">·</span>;
}

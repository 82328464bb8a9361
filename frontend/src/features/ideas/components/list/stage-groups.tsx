import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { useLingui as useMacro } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import {
  type IdeasSearch,
  STAGE_GROUPS,
  type StageGroup,
  tidySearch,
} from "@/features/ideas/api/ideas-search.ts";

const groupWords: Record<StageGroup | "all", ReturnType<typeof msg>> = {
  all: msg`All`,
  waiting: msg`Waiting for an answer`,
  deciding: msg`To be decided`,
  going: msg`Going ahead`,
  paused: msg`On hold`,
  closed: msg`Closed`,
};

const groups = ["all", ...(Object.keys(STAGE_GROUPS) as StageGroup[])] as const;

/** The list by what people ask first: what waits, what is being decided, what goes ahead. Each is a link. */
export function StageGroups(props: { search: IdeasSearch; counts: Record<StageGroup | "all", number> }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <nav aria-label={t`Stages`} className="-mx-1 overflow-x-auto border-b border-line px-1">
      <ul className="flex gap-x-6">
        {groups.map((group) => {
          const stage = group === "all" ? undefined : group;
          return (
            <li key={group}>
              <Link
                to="/ideas"
                search={tidySearch({ ...props.search, stage })}
                replace
                aria-current={props.search.stage === stage ? "page" : undefined}
                activeProps={{}}
                className="-mb-px inline-flex min-h-11 items-center gap-2 border-b-2 border-transparent font-semibold whitespace-nowrap text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
              >
                {i18n._(groupWords[group])}
                <span className="figures text-sm font-normal text-muted">{props.counts[group]}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

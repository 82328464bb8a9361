import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Avatar } from "@/components/ui/avatar.tsx";
import { Badge } from "@/components/ui/badge.tsx";
import { Button } from "@/components/ui/button.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import type { MemberRow } from "@/features/members/api/directory.ts";

/** As many as a page bears at once. */
const STEP = 40;

/** Members, one line each. */
export function MemberList({ rows }: { rows: readonly MemberRow[] }) {
  const { t } = useMacro();
  const [most, setMost] = useState(STEP);
  return (
    <>
      <ul
        aria-label={t`Members`}
        className="grid grid-cols-1 gap-x-12 border-t border-line lg:grid-cols-2 lg:border-t-0"
      >
        {rows.slice(0, most).map((row) => (
          <li key={row.number} className="min-w-0 border-b border-line">
            <Row row={row} />
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <Button className="justify-self-center" onClick={() => setMost(most + STEP)}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </>
  );
}

function Row({ row }: { row: MemberRow }) {
  const { i18n } = useLingui();
  const { number, name, about, source, unit, joinedAt } = row;
  return (
    <article className="group relative grid grid-cols-[auto_1fr] items-start gap-x-4 py-4">
      <Avatar memberId={number} className="size-11!" />
      <div className="grid min-w-0 gap-0.5">
        <h2 className="flex flex-wrap items-center gap-x-3 text-lg leading-snug">
          <Link
            to="/members/$memberId"
            params={{ memberId: String(number) }}
            className="group-hover:text-accent after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
          >
            {name ? <UserText text={name} limit={60} /> : <Trans>Member no. {number}</Trans>}
          </Link>
          {!row.isActive && (
            <Badge>
              <Trans>not active</Trans>
            </Badge>
          )}
        </h2>
        {about && (
          <p className="truncate text-sm">
            <UserText text={about} limit={120} />
          </p>
        )}
        <p className="flex flex-wrap gap-x-2 text-sm text-muted">
          <span>{i18n._(sourceWords[source])}</span>
          {unit?.name && (
            <>
              <span aria-hidden="true">·</span>
              <span>
                <UserText text={unit.name} limit={60} />
              </span>
            </>
          )}
          <span aria-hidden="true">·</span>
          <span>
            <Trans>
              since <CalendarDate seconds={joinedAt} />
            </Trans>
          </span>
        </p>
      </div>
    </article>
  );
}

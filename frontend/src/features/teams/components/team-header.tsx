import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { Person } from "@/components/vocabulary/person-name.tsx";
import type { TeamRecord } from "@/features/teams/api/team.ts";
import { CharterName } from "@/features/teams/components/charter-words.tsx";

/** The head of a team's page: number, name, who formed it, and how many hold how much. */
export function TeamHeader({ team }: { team: TeamRecord }) {
  return (
    <header className="grid gap-4 pt-8 pb-8 sm:pt-12">
      <p className="overline-label flex flex-wrap gap-x-3 text-muted">
        <span className="figures">
          <Trans>Team {team.number}</Trans>
        </span>
        <span aria-hidden="true">/</span>
        <Link to="/teams" className="hover:text-ink">
          <Trans>Teams and budgets</Trans>
        </Link>
      </p>
      <h1 className="max-w-4xl text-3xl text-pretty sm:text-4xl">
        <CharterName team={team} />
      </h1>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="font-semibold">
          <Money amount={team.pot.balance} />{" "}
          <span className="font-normal text-muted">
            <Trans>in its pot</Trans>
          </span>
        </span>
        <span className="text-muted">
          <Plural value={team.people} one="# person" other="# people" />
          {", "}
          <Plural value={team.seats} one="# seat" other="# seats" />
        </span>
        <span className="inline-flex flex-wrap items-center gap-x-2 text-muted">
          <span>
            <Trans>
              formed on <CalendarDate seconds={Number(team.formedAt)} /> by
            </Trans>
          </span>
          <span className="text-ink">
            <Person member={team.founder} />
          </span>
        </span>
        {team.challenge && <ForChallenge challenge={team.challenge} />}
      </div>
    </header>
  );
}

function ForChallenge({ challenge }: { challenge: NonNullable<TeamRecord["challenge"]> }) {
  const title = challenge.content?.title;
  return (
    <span className="text-muted">
      <Trans>
        for the challenge{" "}
        <Link to="/ideas" search={{ challenge: challenge.number }} className="underline hover:text-ink">
          {title ? <UserText text={title} limit={80} /> : challenge.number}
        </Link>
      </Trans>
    </span>
  );
}

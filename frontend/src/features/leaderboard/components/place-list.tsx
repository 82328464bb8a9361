import type { PointLine } from "@engine/audit/metrics/merits";
import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import ChevronDown from "lucide-react/icons/chevron-down";
import { Avatar } from "@/components/ui/avatar.tsx";
import { Num } from "@/components/ui/number.tsx";
import { linkStyle } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { meritWords, roleWords } from "@/features/leaderboard/api/merit-words.ts";
import { ROLES } from "@/features/leaderboard/api/roles.ts";
import { type Place, sumByMerit } from "@/features/leaderboard/api/standings.ts";
import type { NamedFacts } from "@/features/metrics/api/read-facts.ts";

/** The places, best first; opened, a place shows each point and what it is for. */
export function PlaceList({ places, named }: { places: readonly Place[]; named: NamedFacts }) {
  return (
    <ol className="grid grid-cols-1 border-t border-line">
      {places.map((place) => (
        <li key={place.memberId}>
          <details className="group border-b border-line">
            <summary className="grid list-none grid-cols-[1.5rem_2.25rem_1fr_auto_1rem] items-center gap-x-3 sm:grid-cols-[2.5rem_2.25rem_1fr_auto_1rem] py-3 hover:text-accent">
              <PlaceSummary place={place} named={named} />
            </summary>
            <Lines place={place} named={named} />
          </details>
        </li>
      ))}
    </ol>
  );
}

function PlaceSummary({ place, named }: { place: Place; named: NamedFacts }) {
  const { i18n } = useLingui();
  const { memberId, rank, points, byRole } = place;
  const name = named.memberNames.get(memberId);
  const source = named.facts.members.find(({ id }) => id === memberId)?.source ?? "Community";
  return (
    <>
      <span className="figures text-center font-serif text-xl text-muted">{rank}</span>
      <Avatar memberId={memberId} className="size-9!" />
      <span className="grid min-w-0">
        <span className="font-semibold">
          {name ? <UserText text={name} limit={60} /> : <Trans>Member no. {memberId}</Trans>}
        </span>
        <span className="flex flex-wrap gap-x-3 text-sm text-muted">
          {i18n._(sourceWords[source])}
          {ROLES.filter((role) => byRole[role] > 0).map((role) => (
            <span key={role} className="figures">
              {i18n._(roleWords[role])} {byRole[role]}
            </span>
          ))}
        </span>
      </span>
      <span className="figures text-right font-serif text-2xl">
        <Num value={points} />
        <span className="ml-1 font-sans text-sm text-muted max-sm:sr-only">
          <Plural value={points} one="point" other="points" />
        </span>
      </span>
      <ChevronDown
        className="size-4 text-muted transition-transform group-open:rotate-180"
        aria-hidden="true"
      />
    </>
  );
}

function Lines({ place, named }: { place: Place; named: NamedFacts }) {
  const { i18n } = useLingui();
  return (
    <div className="grid gap-4 pb-6 text-sm sm:pl-26">
      {sumByMerit(place.lines).map(({ merit, points, lines }) => (
        <section key={merit} className="grid gap-1">
          <h2 className="flex items-baseline justify-between gap-4 font-sans text-sm font-semibold tracking-normal">
            {i18n._(meritWords[merit])}
            <span className="figures">
              <Plural value={points} one="# point" other="# points" />
            </span>
          </h2>
          <ul className="grid divide-y divide-line border-t border-line">
            {lines.map((line) => (
              <li
                key={`${line.at}-${line.reportId ?? line.ideaId ?? line.roundId ?? line.activityId}-${line.points}`}
                className="flex items-baseline gap-4 py-1.5"
              >
                <span className="min-w-0 grow">
                  <Subject line={line} named={named} />
                </span>
                <span className="text-muted">
                  <CalendarDate seconds={line.at} />
                </span>
                <span className="figures w-8 text-right">{line.points}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Link
        to="/members/$memberId"
        params={{ memberId: String(place.memberId) }}
        className={`${linkStyle} justify-self-start`}
      >
        <Trans>See the whole record</Trans>
      </Link>
    </div>
  );
}

/** What a line is about: an idea or a round, as a link to its record. */
function Subject({ line, named }: { line: PointLine; named: NamedFacts }) {
  const { ideaId, roundId } = line;
  if (ideaId !== undefined) {
    const title = named.ideaTitles.get(ideaId);
    return (
      <Link to="/ideas/$ideaId" params={{ ideaId: String(ideaId) }} className={linkStyle}>
        {title ? <UserText text={title} limit={80} /> : <Trans>Idea {ideaId}</Trans>}
      </Link>
    );
  }
  if (roundId === undefined) return null;
  return (
    <Link to="/ballots/$roundId" params={{ roundId: String(roundId) }} className={linkStyle}>
      <Trans>Round {roundId}</Trans>
    </Link>
  );
}

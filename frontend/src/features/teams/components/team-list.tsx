import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { linkStyle } from "@/components/ui/text-link.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { autonomyLeft, autonomyOf } from "@/features/teams/api/autonomy.ts";
import type { TeamRow } from "@/features/teams/api/budgets.ts";
import { CharterName, useCharter } from "@/features/teams/components/charter-words.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";
import { plainText } from "@/lib/plain-text.ts";
import { displayText } from "@/lib/text-safety.ts";

/** All teams, in the order in which they were formed. */
export function TeamList({ teams }: { teams: readonly TeamRow[] }) {
  return (
    <Section
      title={<Trans>Teams</Trans>}
      id="teams"
      aside={<Plural value={teams.length} one="# team" other="# teams" />}
    >
      <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
        {teams.map((team) => (
          <TeamEntry key={team.number} team={team} />
        ))}
      </ul>
    </Section>
  );
}

function TeamEntry({ team }: { team: TeamRow }) {
  const now = useChainNow();
  const open = team.grants.length;
  return (
    <li className="grid grid-cols-1 gap-x-10 gap-y-3 py-5 lg:grid-cols-[minmax(0,1fr)_30rem]">
      <div className="grid min-w-0 content-start gap-1.5">
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Link
            to="/teams/$teamId"
            params={{ teamId: String(team.number) }}
            className={`${linkStyle} font-serif text-lg`}
          >
            <CharterName team={team} />
          </Link>
          {open > 0 && (
            <Badge tone="info">
              <Plural value={open} one="# grant being voted on" other="# grants being voted on" />
            </Badge>
          )}
        </div>
        <FirstLines team={team} />
      </div>
      <dl className="grid grid-cols-2 content-start gap-x-6 gap-y-3 sm:grid-cols-[1fr_1fr_1.4fr_1.6fr]">
        <Fact name={<Trans>People</Trans>}>
          <Num value={team.people} />
        </Fact>
        <Fact name={<Trans>Seats</Trans>}>
          <Num value={team.seats} />
        </Fact>
        <Fact name={<Trans>Pot</Trans>}>
          <Money amount={team.pot.balance} />
        </Fact>
        <Fact name={<Trans>Autonomy now</Trans>}>
          <Money amount={autonomyLeft(autonomyOf(team), now)} />
        </Fact>
      </dl>
    </li>
  );
}

const FIRST_LETTERS = 240;

function FirstLines({ team }: { team: TeamRow }) {
  const { text } = useCharter(team);
  if (!text) return null;
  return (
    <p className="line-clamp-2 max-w-2xl text-muted">
      <bdi dir="auto" lang={text.language} className="wrap-anywhere">
        {displayText(plainText(text.text), FIRST_LETTERS)}
      </bdi>
    </p>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="figures font-semibold">{children}</dd>
    </div>
  );
}

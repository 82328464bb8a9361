import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Section } from "@/components/ui/section.tsx";
import { linkStyle } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { phaseOf } from "@/features/ballots/api/round-phase.ts";
import type { RoundSummary } from "@/features/ballots/api/rounds.ts";

/** All other rounds, newest first. */
export function RoundList(props: {
  rounds: readonly RoundSummary[];
  current: number | undefined;
  now: number;
}) {
  const others = props.rounds.filter(({ number }) => number !== props.current);
  if (others.length === 0) return null;
  return (
    <Section title={<Trans>Other rounds</Trans>}>
      <ul className="grid divide-y divide-line border-y border-line">
        {others.map((round) => (
          <li key={round.number} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3">
            <Link to="/ballots/$roundId" params={{ roundId: String(round.number) }} className={linkStyle}>
              <Trans>Round {round.number}</Trans>
            </Link>
            <span className="text-muted">
              <Summary round={round} now={props.now} />
            </span>
            <span className="ml-auto text-sm text-muted">
              <CalendarDate seconds={round.closesAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Summary({ round, now }: { round: RoundSummary; now: number }) {
  const ideas = <Plural value={round.entryCount} one="# idea" other="# ideas" />;
  switch (phaseOf(round, now)) {
    case "announced":
      return <Trans>{ideas}, voting has not begun</Trans>;
    case "open":
      return <Trans>{ideas}, voting is open</Trans>;
    case "closed":
      return <Trans>{ideas}, waiting to be settled</Trans>;
    case "settled":
      return (
        <Trans>
          {ideas}, {round.approvedCount} approved,{" "}
          <Plural value={round.ballotCount} one="# ballot" other="# ballots" />
        </Trans>
      );
  }
}

import { Plural, Trans } from "@lingui/react/macro";
import { Section } from "@/components/ui/section.tsx";
import type { TeamRecord } from "@/features/teams/api/team.ts";
import { GrantView } from "@/features/teams/components/grant-view.tsx";

/** Grants that were proposed to a team: those being voted on first. */
export function GrantsSection({ team, now }: { team: TeamRecord; now: number }) {
  const { grants } = team;
  const openFirst = [
    ...grants.filter(({ state }) => state === "Open"),
    ...grants.filter(({ state }) => state !== "Open"),
  ];
  return (
    <Section
      title={<Trans>Grants</Trans>}
      id="grants"
      aside={<Plural value={grants.length} _0="none yet" one="# grant" other="# grants" />}
    >
      {grants.length === 0 && (
        <p className="max-w-2xl text-muted">
          <Trans>
            A grant is this team's decision to pay for a pilot. When somebody has planned one with its money,
            a seat may propose it, and more than half of the seats decide.
          </Trans>
        </p>
      )}
      <div className="grid grid-cols-1 divide-y divide-line">
        {openFirst.map((grant) => (
          <GrantView key={grant.number} team={team} grant={grant} now={now} />
        ))}
      </div>
    </Section>
  );
}

import { Trans } from "@lingui/react/macro";
import { Num } from "@/components/ui/number.tsx";
import { Stat, StatStrip } from "@/components/ui/stat.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";

/** A member's record in five figures. */
export function MemberFigures({ member }: { member: MemberRecord }) {
  const { credits, ballots, scorecards, participations, kudosSeasons } = member;
  const kudos = kudosSeasons.reduce((sum, { received }) => sum + Number(received), 0);
  return (
    <StatStrip>
      <Stat label={<Trans>Ideas</Trans>} value={<Num value={credits.length} />} />
      <Stat label={<Trans>Ballots cast</Trans>} value={<Num value={ballots.length} />} />
      <Stat label={<Trans>Scorecards</Trans>} value={<Num value={scorecards.length} />} />
      <Stat label={<Trans>Activities</Trans>} value={<Num value={participations.length} />} />
      <Stat label={<Trans>Kudos received</Trans>} value={<Num value={kudos} />} />
    </StatStrip>
  );
}

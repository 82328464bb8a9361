import type { CreditShare } from "@engine/protocol/credit";
import { Trans } from "@lingui/react/macro";
import { Share } from "@/components/ui/number.tsx";
import { Person } from "@/components/vocabulary/person-name.tsx";
import { useCreditedMembers } from "@/features/credit/api/people.ts";

/** Who gets what; `own` is the reader's number, if one of them is the reader. */
export function SplitList({ shares, own }: { shares: readonly CreditShare[]; own: number | undefined }) {
  const members = useCreditedMembers(shares.map(({ memberId }) => memberId));
  return (
    <ul className="grid divide-y divide-line border-y border-line">
      {members.map((member, place) => (
        <li key={member.number} className="flex items-center justify-between gap-4 py-2.5">
          <span className="flex min-w-0 flex-wrap items-center gap-x-2">
            <Person member={member} />
            {member.number === own && (
              <span className="text-sm text-muted">
                <Trans>that is you</Trans>
              </span>
            )}
          </span>
          <span className="font-semibold">
            <Share bps={shares[place]?.shareBps ?? 0} />
          </span>
        </li>
      ))}
    </ul>
  );
}

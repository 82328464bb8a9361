import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { MemberLink } from "@/components/vocabulary/person-name.tsx";
import type { Activity } from "@/features/activities/api/activities.ts";

type Participation = Activity["participations"][number];

/** Who came and who was asked, by name, on request. */
export function PeopleList({ participations }: { participations: readonly Participation[] }) {
  const came = participations.filter(({ attendedAt }) => attendedAt !== null);
  const asked = participations.filter(({ attendedAt }) => attendedAt === null);
  return (
    <details className="w-full text-sm">
      <summary className="font-semibold text-muted hover:text-ink">
        <Trans>Who that is</Trans>
      </summary>
      <dl className="grid gap-3 pt-3">
        {came.length > 0 && <Names title={<Trans>Were there</Trans>} people={came} />}
        {asked.length > 0 && <Names title={<Trans>Invited, not there so far</Trans>} people={asked} />}
      </dl>
    </details>
  );
}

function Names({ title, people }: { title: ReactNode; people: readonly Participation[] }) {
  return (
    <div className="grid gap-1">
      <dt className="text-muted">{title}</dt>
      <dd>
        <ul className="flex flex-wrap gap-x-4 gap-y-2">
          {people.map(({ member }) => (
            <li key={member.number}>
              <MemberLink member={member} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

import { Plural } from "@lingui/react/macro";
import type { Activity } from "@/features/activities/api/activities.ts";

/** How many were asked, and how many said that they were there. */
export function Turnout({ activity: { invited, attended } }: { activity: Activity }) {
  return (
    <span className="figures flex flex-wrap gap-x-3 text-sm text-muted">
      <Plural value={invited} _0="open to everyone" one="# invited" other="# invited" />
      {attended > 0 && (
        <span className="font-semibold text-ink">
          <Plural value={attended} one="# was there" other="# were there" />
        </span>
      )}
    </span>
  );
}

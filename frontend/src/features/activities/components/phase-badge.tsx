import { Trans } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import type { ActivityPhase } from "@/features/activities/api/activity-phase.ts";

/** Where an activity stands, in a word; what is over needs none. */
export function PhaseBadge({ phase }: { phase: ActivityPhase }) {
  switch (phase) {
    case "coming":
      return (
        <Badge tone="accent">
          <Trans>Coming up</Trans>
        </Badge>
      );
    case "on":
      return (
        <Badge tone="info">
          <Trans>Going on</Trans>
        </Badge>
      );
    case "cancelled":
      return (
        <Badge tone="caution">
          <Trans>Called off</Trans>
        </Badge>
      );
    default:
      return null;
  }
}

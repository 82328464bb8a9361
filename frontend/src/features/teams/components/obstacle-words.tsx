import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Obstacle } from "@/features/teams/api/funding.ts";

/** What keeps money from a pilot, in a sentence. */
export function ObstacleWords({ obstacle }: { obstacle: Obstacle }): ReactNode {
  switch (obstacle) {
    case "stage":
      return <Trans>Its idea is neither ready nor approved now.</Trans>;
    case "version":
      return <Trans>Its idea has a newer text than the one it was planned for.</Trans>;
    case "ballot":
      return (
        <Trans>
          It asks for more than the team's autonomy now, so a ballot has to approve the idea first.
        </Trans>
      );
    case "pot":
      return <Trans>The team's pot holds less than it asks for.</Trans>;
    case "nobody":
      return <Trans>All seats are credited on the idea, lead the pilot or are paid by it.</Trans>;
  }
}

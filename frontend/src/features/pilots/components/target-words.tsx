import type { Comparison } from "@engine/protocol/enums";
import { Trans } from "@lingui/react/macro";
import { Num } from "@/components/ui/number.tsx";
import { UserText } from "@/components/ui/user-text.tsx";

interface Targeted {
  comparison: Comparison;
  targetValue: string;
  planContent: { metric: string | null; language?: string | null } | null;
}

/** What a pilot has to reach: "at least 400 pastries sold". */
export function TargetWords({ pilot }: { pilot: Targeted }) {
  const value = BigInt(pilot.targetValue);
  return (
    <>
      {pilot.comparison === "AtLeast" ? (
        <Trans>
          at least <Num value={value} />
        </Trans>
      ) : (
        <Trans>
          at most <Num value={value} />
        </Trans>
      )}{" "}
      <Metric pilot={pilot} />
    </>
  );
}

/** What is measured, as the plan says it. */
export function Metric({ pilot: { planContent } }: { pilot: Pick<Targeted, "planContent"> }) {
  const metric = planContent?.metric;
  if (!metric) return <Trans>in the plan's unit</Trans>;
  return <UserText text={metric} limit={120} language={planContent.language} />;
}

import { Trans } from "@lingui/react/macro";
import { Num, Share } from "@/components/ui/number.tsx";
import type { PreviewLine } from "@/lib/transactions/flow.ts";

interface Numbers {
  feasibility: number;
  impact: number;
  alignment: number;
  forecastBps: number;
}

/** A scorecard in the lines of a preview. */
export function cardLines(card: Numbers, comment: string): PreviewLine[] {
  const lines: PreviewLine[] = [
    { label: <Trans>Feasibility</Trans>, value: <OutOfFive score={card.feasibility} /> },
    { label: <Trans>Impact</Trans>, value: <OutOfFive score={card.impact} /> },
    { label: <Trans>Alignment</Trans>, value: <OutOfFive score={card.alignment} /> },
    { label: <Trans>Forecast</Trans>, value: <Share bps={card.forecastBps} /> },
  ];
  if (comment.trim() === "") return lines;
  return [
    ...lines,
    {
      label: <Trans>Comment</Trans>,
      value: <span className="line-clamp-4 whitespace-pre-wrap">{comment}</span>,
    },
  ];
}

function OutOfFive({ score }: { score: number }) {
  return (
    <Trans>
      <Num value={score} /> of 5
    </Trans>
  );
}

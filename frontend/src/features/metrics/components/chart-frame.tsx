import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Choice } from "@/components/ui/choice.tsx";

/** A chart with its title, what it shows in a sentence, and the same as a table. */
export function ChartFrame(props: {
  title: ReactNode;
  caption: ReactNode;
  chart: ReactNode;
  table: ReactNode;
}) {
  const { t } = useLingui();
  const [view, setView] = useState<"chart" | "table">("chart");
  return (
    <figure className="grid min-w-0 grid-cols-1 content-start gap-4 rounded-lg border border-line bg-surface p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <figcaption className="grid gap-0.5">
          <span className="font-serif text-lg">{props.title}</span>
          <span className="text-sm text-muted">{props.caption}</span>
        </figcaption>
        <Choice
          label={t`View`}
          hideLabel
          options={[
            { value: "chart", label: <Trans>Chart</Trans> },
            { value: "table", label: <Trans>Table</Trans> },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      {view === "chart" ? props.chart : props.table}
    </figure>
  );
}

import type { Figure, Part } from "@engine/audit/metrics/figure";
import { SOURCE_NAMES, type Source, STAGE_NAMES, type Stage } from "@engine/protocol/enums";
import type { I18n } from "@lingui/core";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import ChevronDown from "lucide-react/icons/chevron-down";
import { Num } from "@/components/ui/number.tsx";
import { sourcesWords } from "@/components/vocabulary/people-words.ts";
import { stageWords } from "@/components/vocabulary/stage-words.ts";
import { formatValue } from "@/features/metrics/api/format-value.ts";
import { metricWords, partWords, unitWords } from "@/features/metrics/api/metric-words.ts";

/** One figure: name and value; opened, what it tells, its formula, and what it was made of. */
export function MetricRow({ figure }: { figure: Figure }) {
  const { i18n } = useLingui();
  const words = metricWords[figure.id];
  return (
    <details className="group border-b border-line">
      <summary className="flex list-none items-baseline gap-4 py-3 hover:text-accent">
        <ChevronDown
          className="size-4 shrink-0 translate-y-0.5 text-muted transition-transform group-open:rotate-180"
          aria-hidden="true"
        />
        <span className="min-w-0 grow font-semibold">{words ? i18n._(words.name) : figure.name}</span>
        <span className="text-right">
          <Value part={figure} big />
        </span>
      </summary>
      <div className="grid gap-3 pb-5 pl-8 text-sm">
        {words && <p>{i18n._(words.meaning)}</p>}
        <p lang="en" className="overflow-x-auto rounded-md bg-sunken px-3 py-2 font-mono text-xs">
          {figure.formula}
        </p>
        <p className="figures text-muted">
          {figure.numerator !== undefined && figure.denominator !== undefined && (
            <>
              <Num value={figure.numerator} /> ÷ <Num value={figure.denominator} />
              {" · "}
            </>
          )}
          <Trans>
            Formula {figure.id}, version {figure.version}, block <Num value={figure.block} />
          </Trans>
        </p>
        {figure.parts && <Parts parts={figure.parts} />}
      </div>
    </details>
  );
}

function Parts({ parts }: { parts: Record<string, Part> }) {
  const { i18n } = useLingui();
  return (
    <dl className="grid divide-y divide-line border-y border-line">
      {Object.entries(parts).map(([name, part]) => (
        <div key={name} className="flex items-baseline justify-between gap-4 py-1.5">
          <dt className="text-muted">{partName(name, i18n)}</dt>
          <dd>
            <Value part={part} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ part, big }: { part: Part; big?: boolean }) {
  const { i18n } = useLingui();
  const shown = formatValue(part, i18n.locale);
  const unit = unitWords[part.unit];
  if (shown === undefined) {
    return (
      <span className="text-muted">
        <Trans>not available</Trans>
      </span>
    );
  }
  return (
    <>
      <span className={big ? "figures font-serif text-xl" : "figures font-semibold"}>{shown}</span>
      {unit && <span className="ml-1.5 text-sm text-muted">{i18n._(unit)}</span>}
    </>
  );
}

/** A part's name: of a side, of a step from stage to stage, or a word of its own. */
function partName(name: string, i18n: I18n): string {
  const [from, to] = name.split("→");
  if (to && isStage(from) && isStage(to)) return `${i18n._(stageWords[from])} → ${i18n._(stageWords[to])}`;
  const [source, aspect] = name.split(".");
  if (isSource(source)) return aspect ? `${i18n._(sourcesWords[source])} ·` : i18n._(sourcesWords[source]);
  const words = partWords[name];
  return words ? i18n._(words) : name;
}

function isStage(name: string | undefined): name is Stage {
  return STAGE_NAMES.some((stage) => stage === name);
}

function isSource(name: string | undefined): name is Source {
  return SOURCE_NAMES.some((source) => source === name);
}

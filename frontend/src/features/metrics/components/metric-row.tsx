import type { Figure, Part } from "@engine/audit/metrics/figure";
import {
  CHANNEL_NAMES,
  type Channel,
  SOURCE_NAMES,
  type Source,
  STAGE_NAMES,
  type Stage,
} from "@engine/protocol/enums";
import type { I18n } from "@lingui/core";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import ChevronDown from "lucide-react/icons/chevron-down";
import { Num } from "@/components/ui/number.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { channelWords, sourcesWords } from "@/components/vocabulary/people-words.ts";
import { stageWords } from "@/components/vocabulary/stage-words.ts";
import { formatValue } from "@/features/metrics/api/format-value.ts";
import { metricWords } from "@/features/metrics/api/metric-words.ts";
import { partWords } from "@/features/metrics/api/part-words.ts";
import { unitWords } from "@/features/metrics/api/unit-words.ts";

/** What is needed to show figures to people, beside the figures. */
interface Reader {
  memberNames: ReadonlyMap<number, string>;
  /** Of the token in which money is; undefined until they are known. */
  decimals: number | undefined;
}

/** One figure: name and value; opened, what it tells, its formula, and what it was made of. */
export function MetricRow({ figure, reader }: { figure: Figure; reader: Reader }) {
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
          <Value part={figure} reader={reader} big />
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
        {figure.parts && <Parts parts={figure.parts} reader={reader} />}
      </div>
    </details>
  );
}

function Parts({ parts, reader }: { parts: Record<string, Part>; reader: Reader }) {
  return (
    <dl className="grid divide-y divide-line border-y border-line">
      {Object.entries(parts).map(([name, part]) => (
        <div key={name} className="flex items-baseline justify-between gap-4 py-1.5">
          <dt className="min-w-0 text-muted">
            <PartName name={name} reader={reader} />
          </dt>
          <dd className="text-right">
            <Value part={part} reader={reader} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ part, reader, big }: { part: Part; reader: Reader; big?: boolean }) {
  const { i18n } = useLingui();
  const isUnknown = part.unit === "money" && reader.decimals === undefined;
  const shown = isUnknown ? undefined : formatValue(part, i18n.locale, reader.decimals);
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

/** A part's name: a member's, or words. */
function PartName({ name, reader }: { name: string; reader: Reader }) {
  const { i18n } = useLingui();
  const [, number] = name.split("member.");
  if (number === undefined) return partName(name, i18n);
  const memberName = reader.memberNames.get(Number(number));
  return memberName ? <UserText text={memberName} limit={60} /> : <Trans>Member no. {number}</Trans>;
}

/** Of a side, a stage, a way that ideas come, a step from stage to stage, or a word of its own. */
function partName(name: string, i18n: I18n): string {
  const [from, to] = name.split("→");
  if (to && isStage(from) && isStage(to)) return `${i18n._(stageWords[from])} → ${i18n._(stageWords[to])}`;
  const [source, aspect] = name.split(".");
  if (isSource(source)) return aspect ? `${i18n._(sourcesWords[source])} ·` : i18n._(sourcesWords[source]);
  if (isStage(name)) return i18n._(stageWords[name]);
  if (isChannel(name)) return i18n._(channelWords[name]);
  const words = partWords[name];
  return words ? i18n._(words) : name;
}

function isStage(name: string | undefined): name is Stage {
  return STAGE_NAMES.some((stage) => stage === name);
}

function isSource(name: string | undefined): name is Source {
  return SOURCE_NAMES.some((source) => source === name);
}

function isChannel(name: string): name is Channel {
  return CHANNEL_NAMES.some((channel) => channel === name);
}

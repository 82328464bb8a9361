import { CHANNEL_NAMES, SOURCE_NAMES, STAGE_NAMES } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";
import { channelWords, sourcesWords } from "@/components/vocabulary/people-words.ts";
import { stageWords } from "@/components/vocabulary/stage-words.ts";
import { useChallenges } from "@/features/challenges/api/challenges.ts";
import { IDEA_ORDERS, type IdeasSearch } from "@/features/ideas/api/ideas-search.ts";
import { displayText } from "@/lib/text-safety.ts";

const orderWords: Record<(typeof IDEA_ORDERS)[number], ReturnType<typeof msg>> = {
  relevance: msg`Best match`,
  newest: msg`Newest first`,
  oldest: msg`Oldest first`,
  changed: msg`Last changed`,
  title: msg`By title`,
};

/** The list's filters and order. Every choice goes into the address. */
export function IdeaFilters(props: {
  search: IdeasSearch;
  onChange: (change: Partial<IdeasSearch>) => void;
}) {
  const { search, onChange } = props;
  const { i18n } = useLingui();
  const { t } = useMacro();
  const challenges = useChallenges();
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-5">
      <Filter
        label={<Trans>Stage</Trans>}
        value={search.stage}
        onChange={(stage) => onChange({ stage: stage as IdeasSearch["stage"] })}
        options={STAGE_NAMES.slice(1).map((stage) => [stage, i18n._(stageWords[stage])])}
      />
      <Filter
        label={<Trans>From</Trans>}
        value={search.source}
        onChange={(source) => onChange({ source: source as IdeasSearch["source"] })}
        options={SOURCE_NAMES.map((source) => [source, i18n._(sourcesWords[source])])}
      />
      <Filter
        label={<Trans>Challenge</Trans>}
        value={search.challenge?.toString()}
        onChange={(number) => onChange({ challenge: number === undefined ? undefined : Number(number) })}
        options={(challenges.data ?? []).map(({ number, title }) => [
          String(number),
          number === 0 ? t`Idea box` : title ? displayText(title, 60) : t`Challenge ${number}`,
        ])}
      />
      <Filter
        label={<Trans>Channel</Trans>}
        value={search.channel}
        onChange={(channel) => onChange({ channel: channel as IdeasSearch["channel"] })}
        options={CHANNEL_NAMES.map((channel) => [channel, i18n._(channelWords[channel])])}
      />
      <Field label={<Trans>Order</Trans>}>
        <Select
          value={search.sort ?? (search.q ? "relevance" : "newest")}
          onChange={({ target }) => onChange({ sort: target.value as IdeasSearch["sort"] })}
        >
          {IDEA_ORDERS.filter((order) => order !== "relevance" || search.q).map((order) => (
            <option key={order} value={order}>
              {i18n._(orderWords[order])}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function Filter(props: {
  label: React.ReactNode;
  value: string | undefined;
  options: readonly (readonly [string, string])[];
  onChange: (value: string | undefined) => void;
}) {
  const { t } = useMacro();
  const known = props.options.some(([value]) => value === props.value);
  return (
    <Field label={props.label}>
      <Select
        value={known ? props.value : ""}
        onChange={({ target }) => props.onChange(target.value === "" ? undefined : target.value)}
      >
        <option value="">{t`All`}</option>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { useCallback } from "react";
import { Field } from "@/components/ui/field.tsx";
import { SearchField } from "@/components/ui/search-field.tsx";
import { Select } from "@/components/ui/select.tsx";
import { sourcesWords } from "@/components/vocabulary/people-words.ts";
import type { MemberRow } from "@/features/members/api/directory.ts";
import { unitsOf } from "@/features/members/api/filter-members.ts";
import type { MembersSearch } from "@/features/members/api/members-search.ts";
import { displayText } from "@/lib/text-safety.ts";

const UNIT_NAME_LIMIT = 60;

/** Words, side and unit. Every choice goes into the address. */
export function MemberFilters(props: {
  search: MembersSearch;
  rows: readonly MemberRow[];
  onChange: (change: Partial<MembersSearch>) => void;
}) {
  const { search, rows, onChange } = props;
  const { i18n } = useLingui();
  const { t } = useMacro();
  const changeText = useCallback((q: string) => onChange({ q }), [onChange]);
  const units = unitsOf(rows);
  return (
    <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_14rem_16rem]">
      <div className="sm:col-span-2 lg:col-span-1">
        <SearchField
          label={t`Search members`}
          placeholder={t`Search names, units or numbers`}
          value={search.q ?? ""}
          onChange={changeText}
        />
      </div>
      <Field label={<Trans>From</Trans>}>
        <Select
          value={search.source ?? ""}
          onChange={({ target }) => onChange({ source: (target.value || undefined) as Source })}
        >
          <option value="">{t`Everyone`}</option>
          {SOURCE_NAMES.map((source) => (
            <option key={source} value={source}>
              {i18n._(sourcesWords[source])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={<Trans>Unit</Trans>}>
        <Select
          value={units.some(({ number }) => number === search.unit) ? search.unit : ""}
          onChange={({ target }) => onChange({ unit: Number(target.value) })}
        >
          <option value="">{t`All`}</option>
          {units.map(({ number, name }) => (
            <option key={number} value={number}>
              {name ? displayText(name, UNIT_NAME_LIMIT) : t`Unit ${number}`}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

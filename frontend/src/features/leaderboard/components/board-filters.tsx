import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Choice } from "@/components/ui/choice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";
import { sourcesWords } from "@/components/vocabulary/people-words.ts";
import { roleWords } from "@/features/leaderboard/api/merit-words.ts";
import { ROLES, type Role } from "@/features/leaderboard/api/roles.ts";
import type { BoardSearch } from "@/features/leaderboard/components/leaderboard-page.tsx";

/** Role, period and side. */
export function BoardFilters(props: { search: BoardSearch; onChange: (search: BoardSearch) => void }) {
  const { search, onChange } = props;
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
      <Choice<Role | "all">
        label={<Trans>Role</Trans>}
        options={[
          { value: "all", label: <Trans>All</Trans> },
          ...ROLES.map((role) => ({ value: role, label: i18n._(roleWords[role]) })),
        ]}
        value={search.role ?? "all"}
        onChange={(role) => onChange({ ...search, role: role === "all" ? undefined : role })}
      />
      <Choice
        label={<Trans>Period</Trans>}
        options={[
          { value: "season", label: <Trans>A season</Trans> },
          { value: "month", label: <Trans>30 days</Trans> },
          { value: "all", label: <Trans>All time</Trans> },
        ]}
        value={search.period ?? "season"}
        onChange={(period) => onChange({ ...search, period })}
      />
      <div className="w-full sm:w-56">
        <Field label={<Trans>From</Trans>}>
          <Select
            value={search.source ?? ""}
            onChange={({ target }) =>
              onChange({ ...search, source: target.value === "" ? undefined : (target.value as Source) })
            }
          >
            <option value="">{t`Everyone`}</option>
            {SOURCE_NAMES.map((source) => (
              <option key={source} value={source}>
                {i18n._(sourcesWords[source])}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}

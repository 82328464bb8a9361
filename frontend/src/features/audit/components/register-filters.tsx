import { DECISION_KINDS, type DecisionKind } from "@engine/audit/decisions/decision";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Select } from "@/components/ui/select.tsx";
import type { AuditSearch } from "@/features/audit/api/audit-search.ts";
import { kindWords } from "@/features/audit/api/decision-words.ts";
import { parseEntityNumber } from "@/lib/graphql/entity-id.ts";

/** The register's filters. Every choice goes into the address. */
export function RegisterFilters(props: {
  search: AuditSearch;
  onChange: (change: Partial<AuditSearch>) => void;
}) {
  const { search, onChange } = props;
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Field label={<Trans>Kind of decision</Trans>}>
        <Select
          value={search.kind ?? ""}
          onChange={({ target }) =>
            onChange({ kind: (target.value || undefined) as DecisionKind | undefined })
          }
        >
          <option value="">{t`All`}</option>
          {DECISION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {i18n._(kindWords[kind])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={<Trans>Number of an idea</Trans>}>
        <Input
          inputMode="numeric"
          autoComplete="off"
          defaultValue={search.idea}
          // Shown anew when the filter is cleared, and left alone while one types.
          key={search.idea === undefined ? "none" : "some"}
          onChange={({ target }) => onChange({ idea: parseEntityNumber(target.value) })}
        />
      </Field>
      <Field label={<Trans>From (day)</Trans>}>
        <Input
          type="date"
          value={search.from ?? ""}
          onChange={({ target }) => onChange({ from: target.value || undefined })}
        />
      </Field>
      <Field label={<Trans>To (day)</Trans>}>
        <Input
          type="date"
          value={search.to ?? ""}
          onChange={({ target }) => onChange({ to: target.value || undefined })}
        />
      </Field>
    </div>
  );
}

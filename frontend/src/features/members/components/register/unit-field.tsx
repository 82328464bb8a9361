import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";
import { useUnits } from "@/features/members/api/units.ts";
import { displayText } from "@/lib/text-safety.ts";

/** Where a unit is chosen; 0 stands for none. The name comes with it, for the preview. */
export function UnitField(props: {
  value: number;
  onChange: (unit: number, name: string | undefined) => void;
  hint?: ReactNode;
  error?: ReactNode;
}) {
  const { t } = useLingui();
  const { data: units = [] } = useUnits();
  function choose(number: number) {
    props.onChange(number, units.find((unit) => unit.number === number)?.name);
  }
  return (
    <Field label={<Trans>Unit</Trans>} hint={props.hint} error={props.error}>
      <Select value={props.value} onChange={({ target }) => choose(Number(target.value))}>
        <option value={0}>{t`No unit`}</option>
        {units.map(({ number, name }) => (
          <option key={number} value={number}>
            {name ? displayText(name, 60) : t`Unit ${number}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

import type { Ground } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { groundWords } from "@/components/decisions/ground-words.ts";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";

/** The ground of an answer: one of those that fit it. */
export function GroundField<G extends Ground>(props: {
  grounds: readonly G[];
  value: G;
  onChange: (ground: G) => void;
}) {
  const { i18n } = useLingui();
  return (
    <Field label={<Trans>Ground</Trans>}>
      <Select value={props.value} onChange={({ target }) => props.onChange(target.value as G)}>
        {props.grounds.map((ground) => (
          <option key={ground} value={ground}>
            {i18n._(groundWords[ground])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

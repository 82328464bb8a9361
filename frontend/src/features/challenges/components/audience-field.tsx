import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox.tsx";
import { sourcesWords } from "@/components/vocabulary/people-words.ts";

/** Who is asked: one box for each side. */
export function AudienceField(props: {
  audience: readonly Source[];
  missing: boolean;
  onChange: (audience: Source[]) => void;
}) {
  const { audience, missing, onChange } = props;
  const { i18n } = useLingui();
  const id = useId();
  return (
    <fieldset className="grid gap-2" aria-describedby={missing ? id : undefined}>
      <legend className="mb-1.5 text-sm font-semibold">
        <Trans>Who is asked</Trans>
      </legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {SOURCE_NAMES.map((source) => (
          <Checkbox
            key={source}
            label={i18n._(sourcesWords[source])}
            checked={audience.includes(source)}
            onChange={({ target }) =>
              onChange(
                SOURCE_NAMES.filter((each) => (each === source ? target.checked : audience.includes(each))),
              )
            }
          />
        ))}
      </div>
      {missing && (
        <p id={id} role="alert" className="text-sm font-semibold text-negative">
          <Trans>Choose at least one side.</Trans>
        </p>
      )}
    </fieldset>
  );
}

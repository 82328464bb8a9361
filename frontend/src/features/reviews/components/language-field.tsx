import { Trans } from "@lingui/react/macro";
import { Field } from "@/components/ui/field.tsx";
import { Select } from "@/components/ui/select.tsx";

type Language = "en" | "de";

/** The language that the app was in when the comment was sealed: it is part of what was sealed. */
export function LanguageField(props: { value: Language; onChange: (language: Language) => void }) {
  return (
    <Field
      label={<Trans>Language of the app when you sealed it</Trans>}
      hint={<Trans>The comment carries it, so it has to be the same.</Trans>}
    >
      <Select value={props.value} onChange={({ target }) => props.onChange(target.value as Language)}>
        <option value="en" lang="en">
          English
        </option>
        <option value="de" lang="de">
          Deutsch
        </option>
      </Select>
    </Field>
  );
}

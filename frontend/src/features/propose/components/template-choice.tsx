import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useId } from "react";
import { TEMPLATE_NAMES, type TemplateName } from "@/features/propose/api/draft.ts";
import { templates } from "@/features/propose/api/templates.ts";

/** The starting points. Changing one changes the questions, never what was written. */
export function TemplateChoice(props: { value: TemplateName; onChange: (name: TemplateName) => void }) {
  const { i18n } = useLingui();
  const name = useId();
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="pb-2 text-sm font-semibold">
        <Trans>What kind of idea is it?</Trans>
      </legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {TEMPLATE_NAMES.map((template) => (
          <label
            key={template}
            className="relative grid cursor-pointer content-start gap-0.5 sm:first:col-span-2 rounded-md border border-line bg-surface px-4 py-3 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={template}
              checked={props.value === template}
              onChange={() => props.onChange(template)}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
            />
            <span className="font-semibold">{i18n._(templates[template].name)}</span>
            <span className="text-sm text-muted">{i18n._(templates[template].use)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import type { ReactNode } from "react";
import { CopyButton } from "@/components/ui/copy-button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";

/** A link to hand on: shown whole, and copied by a button. */
export function LinkField(props: { label: ReactNode; link: string; copyLabel: string }) {
  const { label, link, copyLabel } = props;
  return (
    <Field label={label}>
      <span className="flex items-center gap-2">
        <Input readOnly value={link} onFocus={({ target }) => target.select()} />
        <CopyButton text={link} label={copyLabel} />
      </span>
    </Field>
  );
}

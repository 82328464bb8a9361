import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";

/** Where the address of a wallet is pasted. */
export function AddressField(props: {
  label: ReactNode;
  value: string;
  wrong: boolean;
  onChange: (typed: string) => void;
}) {
  return (
    <Field
      label={props.label}
      hint={<Trans>One that never belonged to a member. Let them send it to you, and copy it.</Trans>}
      error={props.wrong && <Trans>An address begins with 0x and has 40 digits after it.</Trans>}
    >
      <Input
        value={props.value}
        spellCheck={false}
        autoComplete="off"
        className="font-mono text-sm!"
        onChange={({ target }) => props.onChange(target.value)}
      />
    </Field>
  );
}

import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import type { DraftFault } from "@/features/propose/api/draft-issues.ts";
import { FaultText } from "@/features/propose/components/fault-text.tsx";
import { formatNumber } from "@/lib/format.ts";

/** One long text of an idea, with its question, and a count once it gets long. */
export function TextField(props: {
  name: "problem" | "proposal" | "benefit";
  label: ReactNode;
  question: string;
  /** Beside the label, until the text gets long. */
  aside?: ReactNode;
  rows: number;
  value: string;
  fault: DraftFault | undefined;
  onChange: (text: string) => void;
}) {
  const { i18n } = useLingui();
  const limit = LIMITS[props.name];
  const isLong = props.value.length > limit * 0.8;
  return (
    <Field
      label={props.label}
      hint={props.question}
      optional={
        isLong
          ? `${formatNumber(props.value.length, i18n.locale)} / ${formatNumber(limit, i18n.locale)}`
          : props.aside
      }
      error={props.fault && <FaultText fault={props.fault} limit={limit} />}
    >
      <Textarea
        name={props.name}
        rows={props.rows}
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
      />
    </Field>
  );
}

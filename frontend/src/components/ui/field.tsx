import { createContext, type ReactNode, useContext, useId } from "react";

interface FieldIds {
  control: string;
  hint?: string | undefined;
  error?: string | undefined;
}

const FieldContext = createContext<FieldIds | undefined>(undefined);

/** Ids that tie a control to its label, hint and error. For Input, Textarea and Select; empty outside a Field. */
export function useFieldProps() {
  const ids = useContext(FieldContext);
  if (!ids) return {};
  return {
    id: ids.control,
    "aria-describedby": [ids.hint, ids.error].filter(Boolean).join(" ") || undefined,
    "aria-invalid": ids.error ? true : undefined,
  };
}

/** A labelled control with an optional hint, and an error that replaces nothing and moves nothing. */
export function Field(props: {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  const ids: FieldIds = {
    control: id,
    hint: props.hint ? `${id}-hint` : undefined,
    error: props.error ? `${id}-error` : undefined,
  };
  return (
    <div className="grid gap-1.5">
      <label
        htmlFor={ids.control}
        className="flex items-baseline justify-between gap-3 text-sm font-semibold"
      >
        {props.label}
        {props.optional && <span className="font-normal text-muted">{props.optional}</span>}
      </label>
      {props.hint && (
        <p id={ids.hint} className="text-sm text-muted">
          {props.hint}
        </p>
      )}
      <FieldContext value={ids}>{props.children}</FieldContext>
      {props.error && (
        <p id={ids.error} className="text-sm font-semibold text-negative" role="alert">
          {props.error}
        </p>
      )}
    </div>
  );
}

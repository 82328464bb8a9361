import { type ReactNode, useId } from "react";
import { classNames } from "@/lib/class-names.ts";

/** One of the options of a Choice. */
export interface Option<Value extends string> {
  value: Value;
  label: ReactNode;
  disabled?: boolean;
}

/** One of two to five options, side by side: radio buttons in the shape of a switch. */
export function Choice<Value extends string>(props: {
  label: ReactNode;
  hideLabel?: boolean;
  options: readonly Option<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className={props.hideLabel ? "sr-only" : "pb-1.5 text-sm font-semibold"}>{props.label}</legend>
      <div className="inline-flex w-fit max-w-full flex-wrap rounded-md border border-edge bg-surface p-0.5">
        {props.options.map(({ value, label, disabled }) => (
          <label
            key={value}
            className={classNames(
              "relative inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-sm px-3.5 text-sm font-semibold",
              "text-muted hover:text-ink has-checked:bg-accent has-checked:text-on-accent has-disabled:opacity-55",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
            )}
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              disabled={disabled}
              onChange={() => props.onChange(value)}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

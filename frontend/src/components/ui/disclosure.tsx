import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import type { ButtonVariant } from "@/components/ui/button-style.ts";

/** A button that opens a form below it. The form can close itself once it is sent. */
export function Disclosure(props: {
  label: ReactNode;
  variant?: ButtonVariant;
  children: (close: () => void) => ReactNode;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="grid grid-cols-1 gap-4">
      <Button
        variant={open ? "secondary" : (props.variant ?? "secondary")}
        size="small"
        aria-expanded={open}
        aria-controls={id}
        className="w-fit"
        onClick={() => setOpen(!open)}
      >
        {props.label}
      </Button>
      <div id={id}>
        {open && (
          <div className="grid grid-cols-1 gap-5 rounded-lg border border-line bg-surface p-5">
            {props.children(() => setOpen(false))}
          </div>
        )}
      </div>
    </div>
  );
}

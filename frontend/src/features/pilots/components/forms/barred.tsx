import type { ReactNode } from "react";
import { Button } from "@/components/ui/button.tsx";

/** Told before anything is filled in: a button that says why it cannot be used. */
export function Barred({ children }: { children: ReactNode }) {
  return (
    <Button disabled size="small" className="h-auto! w-fit whitespace-normal! text-left">
      {children}
    </Button>
  );
}

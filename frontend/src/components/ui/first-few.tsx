import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button.tsx";

/** The first few of many things, and a button that shows them all. */
export function FirstFew<Thing>({
  of: things,
  most,
  children,
}: {
  of: readonly Thing[];
  /** How many are shown at first. */
  most: number;
  children: (shown: readonly Thing[]) => ReactNode;
}) {
  const [all, setAll] = useState(false);
  return (
    <>
      {children(all ? things : things.slice(0, most))}
      {!all && things.length > most && (
        <Button size="small" className="justify-self-start" onClick={() => setAll(true)}>
          <Trans>Show all {things.length}</Trans>
        </Button>
      )}
    </>
  );
}

import { Trans } from "@lingui/react/macro";
import { Button } from "@/components/ui/button.tsx";

/** Puts a filled-in action into the proposal. */
export function AddButton({ onClick }: { onClick: () => void }) {
  return (
    <Button className="justify-self-start" onClick={onClick}>
      <Trans>Add this action</Trans>
    </Button>
  );
}

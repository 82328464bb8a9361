import type { ReactNode } from "react";
import { Button } from "@/components/ui/button.tsx";

/** Acts side by side, of which one at a time shows its form below. */
export function ActChoice<Act extends string>(props: {
  /** Id of what shows the form. */
  controls: string;
  acts: readonly Act[];
  chosen: Act | undefined;
  onChoose: (act: Act | undefined) => void;
  word: (act: Act) => ReactNode;
}) {
  const { controls, acts, chosen, onChoose, word } = props;
  return (
    <div className="flex flex-wrap gap-2">
      {acts.map((act) => (
        <Button
          key={act}
          size="small"
          aria-expanded={chosen === act}
          aria-controls={controls}
          className="aria-expanded:border-accent aria-expanded:bg-accent-soft"
          onClick={() => onChoose(chosen === act ? undefined : act)}
        >
          {word(act)}
        </Button>
      ))}
    </div>
  );
}

import { Trans } from "@lingui/react/macro";
import { VisuallyHidden } from "@/components/ui/visually-hidden.tsx";
import { type DiffLine, diffLines } from "@/features/ideas/api/text-diff.ts";
import { classNames } from "@/lib/class-names.ts";

const signs: Record<DiffLine["kind"], string> = { same: "\u00a0", removed: "−", added: "+" };
const grounds: Record<DiffLine["kind"], string> = {
  same: "",
  removed: "bg-negative-soft text-negative",
  added: "bg-positive-soft text-positive",
};

/** What changed between two texts, line by line. A text that is not here cannot be compared. */
export function TextDiff({ before, after }: { before: string | undefined; after: string | undefined }) {
  if (before === undefined || after === undefined) {
    return (
      <p className="text-muted">
        <Trans>One of these texts is not here, so they cannot be compared.</Trans>
      </p>
    );
  }
  if (before === after) {
    return (
      <p className="text-muted">
        <Trans>Both say the same.</Trans>
      </p>
    );
  }
  return (
    <div className="overflow-hidden rounded-md border border-line text-sm">
      {diffLines(before, after).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one comparison never change places
        <div key={index} className={classNames("grid grid-cols-[1.75rem_1fr]", grounds[line.kind])}>
          <span aria-hidden="true" className="text-center select-none">
            {signs[line.kind]}
          </span>
          <p className="min-w-0 py-0.5 pr-3 whitespace-pre-wrap">
            {line.kind !== "same" && (
              <VisuallyHidden>
                {line.kind === "added" ? <Trans>Added:</Trans> : <Trans>Removed:</Trans>}{" "}
              </VisuallyHidden>
            )}
            {line.text || "\u00a0"}
          </p>
        </div>
      ))}
    </div>
  );
}

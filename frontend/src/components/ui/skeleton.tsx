import { Trans } from "@lingui/react/macro";
import { VisuallyHidden } from "@/components/ui/visually-hidden.tsx";
import { classNames } from "@/lib/class-names.ts";

/** A grey line where text will be. Give it the height of what comes, so that nothing moves. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden="true" className={classNames("block animate-pulse rounded-sm bg-line/70", className)} />
  );
}

/** Lines of a list that is being fetched. */
export function SkeletonRows({ rows = 5 }: { rows?: number }) {
  return (
    <div role="status" className="grid divide-y divide-line border-y border-line">
      <VisuallyHidden>
        <Trans>Loading</Trans>
      </VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
        <div key={key} className="grid gap-3 py-5">
          <Skeleton className="h-5 w-3/5" />
          <Skeleton className="h-4 w-2/5" />
        </div>
      ))}
    </div>
  );
}

import { Trans } from "@lingui/react/macro";
import { Num } from "@/components/ui/number.tsx";
import { type IndexStatus, useIndexStatus } from "@/features/status/api/index-head.ts";
import { classNames } from "@/lib/class-names.ts";

/** One line on how fresh the page is: a disc when all is well, a diamond when it is not. */
export function IndexIndicator() {
  const status = useIndexStatus();
  const well = status.kind === "current";
  return (
    <span className="inline-flex items-center gap-2">
      <span
        aria-hidden="true"
        className={classNames(
          "size-2",
          status.kind === "unknown" && "rounded-full bg-edge",
          well && "rounded-full bg-positive",
          !well && status.kind !== "unknown" && "rotate-45 bg-caution",
        )}
      />
      <span className="figures">
        <StatusText status={status} />
      </span>
    </span>
  );
}

function StatusText({ status }: { status: IndexStatus }) {
  switch (status.kind) {
    case "unknown":
      return <Trans>Looking for the chain…</Trans>;
    case "current":
      return (
        <Trans>
          Up to date at block <Num value={status.block} />
        </Trans>
      );
    case "behind":
      return (
        <Trans>
          Block <Num value={status.block} />, <Num value={status.blocks} /> behind
        </Trans>
      );
    case "diverged":
      return <Trans>The index tells of another chain</Trans>;
    case "indexDown":
      return <Trans>The index does not answer</Trans>;
    case "chainDown":
      return <Trans>The chain does not answer</Trans>;
    case "allDown":
      return <Trans>No connection</Trans>;
  }
}

import { Trans } from "@lingui/react/macro";
import { Hash } from "@/components/ui/code.tsx";
import { Num } from "@/components/ui/number.tsx";

/** Where on the chain something stands: block, and transaction to look up in any explorer. */
export function ChainPlace({ block, transaction }: { block: number; transaction: string }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-sm text-muted">
      <span>
        <Trans>
          Block <Num value={block} />
        </Trans>
      </span>
      <Hash value={transaction} />
    </span>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import { Spinner } from "@/components/ui/spinner.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { useFollowPending } from "@/features/transactions/api/use-follow-pending.ts";
import { IndexLag } from "@/features/transactions/components/record-steps.tsx";
import {
  isUnfinished,
  type PendingRecord,
  removePending,
  usePendingRecords,
} from "@/lib/transactions/pending.ts";

const MOST_SHOWN = 3;

/** What is on its way to the chain and into the index, at the edge of every page. */
export default function TransactionTray() {
  const { t } = useLingui();
  useFollowPending();
  const records = usePendingRecords();
  return (
    <section
      aria-label={t`Under way`}
      className="fixed inset-x-4 bottom-20 z-40 grid justify-items-end gap-2 md:right-6 md:bottom-6 md:left-auto"
    >
      {records.slice(-MOST_SHOWN).map((record) => (
        <TrayEntry key={record.id} record={record} />
      ))}
    </section>
  );
}

function TrayEntry({ record }: { record: PendingRecord }) {
  const { t } = useLingui();
  return (
    <div
      role="status"
      className="toast-motion grid w-full max-w-sm grid-cols-[1.25rem_1fr_auto] items-start gap-x-3 rounded-md border border-line bg-surface p-3 pl-4 text-sm shadow-floating"
    >
      <span className="mt-0.5">
        {isUnfinished(record) && <Spinner />}
        {record.state === "indexed" && <Check className="size-5 text-positive" aria-hidden="true" />}
      </span>
      <div className="min-w-0">
        {record.path && record.state === "indexed" ? (
          <TextLink to={record.path} className="block truncate leading-6">
            {record.title}
          </TextLink>
        ) : (
          <p className="truncate leading-6 font-semibold">{record.title}</p>
        )}
        <p className="text-muted">
          <StateWords record={record} />
        </p>
      </div>
      {!isUnfinished(record) && (
        <button
          type="button"
          aria-label={t`Dismiss`}
          onClick={() => removePending(record.id)}
          className="grid size-8 place-items-center rounded-sm text-muted hover:bg-sunken hover:text-ink"
        >
          <X className="size-4" aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

function StateWords({ record }: { record: PendingRecord }) {
  switch (record.state) {
    case "signed":
      return <Trans>Signed, waiting for its block…</Trans>;
    case "confirmed":
      return <IndexLag record={record} />;
    case "indexed":
      return <Trans>On record and shown everywhere.</Trans>;
    case "reverted":
      return <Trans>The contract refused it after all.</Trans>;
    case "replaced":
      return <Trans>Another transaction took its place.</Trans>;
    case "cancelled":
      return <Trans>You cancelled it in your wallet.</Trans>;
    case "lost":
      return <Trans>The chain does not know it.</Trans>;
  }
}

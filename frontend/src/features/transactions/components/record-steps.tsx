import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import Check from "lucide-react/icons/check";
import type { ReactNode } from "react";
import { Spinner } from "@/components/ui/spinner.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { headsQueryOptions } from "@/features/status/api/index-head.ts";
import { classNames } from "@/lib/class-names.ts";
import type { PendingRecord } from "@/lib/transactions/pending.ts";
import { useNow } from "@/lib/use-now.ts";

/** One step of something under way. */
export interface Step {
  id: string;
  label: ReactNode;
  detail?: ReactNode;
  state: "done" | "current" | "ahead" | "failed";
}

/** Steps in order; what is done, what is going on, what is to come. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="grid gap-3">
      {steps.map(({ id, label, detail, state }) => (
        <li
          key={id}
          aria-current={state === "current" ? "step" : undefined}
          className={classNames("grid grid-cols-[1.5rem_1fr] gap-x-3", state === "ahead" && "text-muted")}
        >
          <StepMark state={state} />
          <span className="font-semibold">{label}</span>
          {detail && <span className="col-start-2 text-sm text-muted">{detail}</span>}
        </li>
      ))}
    </ol>
  );
}

function StepMark({ state }: { state: Step["state"] }) {
  return (
    <span
      className={classNames(
        "mt-0.5 grid size-5.5 place-items-center rounded-full border",
        state === "done" && "border-positive bg-positive-soft text-positive",
        state === "current" && "border-transparent text-accent",
        state === "ahead" && "border-edge border-dashed",
        state === "failed" && "border-negative text-negative",
      )}
    >
      {state === "done" && <Check className="size-3.5" aria-hidden="true" />}
      {state === "current" && <Spinner />}
      {state === "failed" && <span aria-hidden="true">×</span>}
    </span>
  );
}

/** The three states of a signed transaction. */
export function RecordSteps({ record }: { record: PendingRecord }) {
  const confirmed = record.state === "confirmed" || record.state === "indexed";
  const indexed = record.state === "indexed";
  return (
    <Steps
      steps={[
        { id: "signed", label: <Trans>Signed and sent</Trans>, state: "done" },
        {
          id: "confirmed",
          label: <Trans>Confirmed on chain</Trans>,
          detail: confirmed ? <Trans>Block {record.block}</Trans> : undefined,
          state: confirmed ? "done" : "current",
        },
        {
          id: "indexed",
          label: <Trans>Shown in every list</Trans>,
          detail: confirmed && !indexed && <IndexLag record={record} />,
          state: indexed ? "done" : confirmed ? "current" : "ahead",
        },
      ]}
    />
  );
}

const PATIENCE_SECONDS = 60;

/** How far the index has to go to reach a confirmed transaction, once that takes long enough to wonder. */
export function IndexLag({ record }: { record: PendingRecord }) {
  const { data } = useQuery(headsQueryOptions(useEngine()));
  const now = useNow();
  const waited = now - (record.confirmedAt ?? now * 1000) / 1000;
  const missing = Math.max(0, (record.block ?? 0) - (data?.index ?? record.block ?? 0));
  if (waited < PATIENCE_SECONDS) return <Trans>The index is reading the block…</Trans>;
  if (data?.index === undefined)
    return <Trans>Confirmed on chain; the index does not answer at the moment.</Trans>;
  return (
    <Plural
      value={missing}
      one="Confirmed on chain; the index is # block behind."
      other="Confirmed on chain; the index is # blocks behind."
    />
  );
}

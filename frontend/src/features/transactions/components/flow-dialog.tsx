import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { paymentFor, prepare, send } from "@/features/transactions/api/flow-run.ts";
import { FlowFailure } from "@/features/transactions/components/flow-failure.tsx";
import { FlowPreview } from "@/features/transactions/components/flow-preview.tsx";
import { phaseSteps } from "@/features/transactions/components/phase-steps.tsx";
import { RecordEnd } from "@/features/transactions/components/record-end.tsx";
import { RecordSteps, Steps } from "@/features/transactions/components/record-steps.tsx";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";
import type { Flow } from "@/lib/transactions/flow.ts";
import type { Payer, Payment } from "@/lib/transactions/payment.ts";
import { isUnfinished, type PendingRecord, usePendingRecords } from "@/lib/transactions/pending.ts";
import type { FlowPhase, Made, PreparedFlow } from "@/lib/transactions/run-flow.ts";

type State =
  | { step: "preparing"; asks?: boolean }
  | { step: "preview"; prepared: PreparedFlow<unknown>; payment: Payment }
  | { step: "running"; prepared: PreparedFlow<unknown>; phase: FlowPhase; payer: Payer }
  | { step: "sent"; id: string }
  | { step: "failed"; error: unknown };

export interface FlowDialogProps {
  load: () => Promise<Flow<never>>;
  input: unknown;
  onClose: () => void;
  /** Called once the transaction is signed and recorded: the draft behind it may be forgotten now. */
  onSent?: ((record: { id: string }) => void) | undefined;
}

/** What one is about to sign, in plain words; then its way to the chain and into the index. */
export default function FlowDialog({ load, input, onClose, onSent }: FlowDialogProps) {
  const { i18n } = useLingui();
  const engine = useEngine();
  const wallet = useWalletControls();
  const made = useRef<Made>({});
  const flow = useRef<Flow<unknown>>(undefined);
  const sending = useRef(false);
  const [state, setState] = useState<State>({ step: "preparing" });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: prepared once per attempt, from the input of the click
  useEffect(() => {
    let current = true;
    async function begin() {
      flow.current = (await load()) as unknown as Flow<unknown>;
      if (current && flow.current.secret) setState({ step: "preparing", asks: true });
      const prepared = await prepare(flow.current, input, engine, wallet, made.current);
      made.current = prepared.context;
      const payment = await paymentFor(prepared, wallet);
      if (current) setState({ step: "preview", prepared, payment });
    }
    begin().catch((error: unknown) => current && setState({ step: "failed", error }));
    return () => {
      current = false;
    };
  }, [attempt]);

  async function sign(prepared: PreparedFlow<unknown>, payer: Payer) {
    if (sending.current) return;
    sending.current = true;
    try {
      const onPhase = (phase: FlowPhase) => setState({ step: "running", prepared, phase, payer });
      const id = await send(prepared, wallet, i18n, onPhase, payer);
      if (!id) return onClose();
      setState({ step: "sent", id });
      onSent?.({ id });
    } catch (error) {
      setState({ step: "failed", error });
    } finally {
      sending.current = false;
    }
  }

  function again() {
    setState({ step: "preparing" });
    setAttempt((count) => count + 1);
  }

  if (state.step === "sent") return <SentDialog id={state.id} onClose={onClose} />;
  return (
    <Dialog
      title={<Trans>What you are about to sign</Trans>}
      open
      onClose={onClose}
      busy={state.step === "running"}
      sheet
    >
      {state.step === "preparing" && (
        <div className="grid gap-4">
          {state.asks && (
            <p role="status">
              <Trans>
                Your wallet may ask for a signature first: it becomes the key to what you seal here. It costs
                nothing and is sent nowhere.
              </Trans>
            </p>
          )}
          <Skeleton className="h-40" />
        </div>
      )}
      {state.step === "preview" && (
        <FlowPreview
          prepared={state.prepared}
          payment={state.payment}
          onSign={(payer) => sign(state.prepared, payer)}
          onCancel={onClose}
        />
      )}
      {state.step === "running" && (
        <Steps steps={phaseSteps(state.phase, storesText(state.prepared), state.payer)} />
      )}
      {state.step === "failed" && (
        <FlowFailure error={state.error} errors={flow.current?.errors} onAgain={again} onClose={onClose} />
      )}
    </Dialog>
  );
}

function SentDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const record = usePendingRecords().find((one) => one.id === id);
  const last = useRef<PendingRecord>(undefined);
  if (record) last.current = record;
  const shown = record ?? (last.current && { ...last.current, state: "indexed" as const });
  if (!shown) return null;
  return (
    <Dialog title={<RecordHeading record={shown} />} open onClose={onClose} sheet>
      <p className="font-serif text-lg">{shown.title}</p>
      {hasFailed(shown) ? <RecordEnd record={shown} /> : <RecordSteps record={shown} />}
      <div className="flex flex-wrap items-center justify-end gap-3">
        {isUnfinished(shown) && (
          <p className="mr-auto text-sm text-muted">
            <Trans>You can close this; we keep watching.</Trans>
          </p>
        )}
        <Button onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
        {shown.path && shown.state === "indexed" && (
          <LinkButton to={shown.path} variant="primary" onClick={onClose}>
            <Trans>Open it</Trans>
          </LinkButton>
        )}
      </div>
    </Dialog>
  );
}

function RecordHeading({ record }: { record: PendingRecord }) {
  if (record.state === "indexed") return <Trans>It is on record</Trans>;
  return hasFailed(record) ? <Trans>It did not happen</Trans> : <Trans>On its way</Trans>;
}

function storesText({ flow, context }: PreparedFlow<unknown>): boolean {
  return context.document !== undefined && !flow.withholds;
}

function hasFailed(record: PendingRecord): boolean {
  return !isUnfinished(record) && record.state !== "indexed";
}

import { Trans } from "@lingui/react/macro";
import { type ReactNode, Suspense, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style.ts";
import { useEngine } from "@/config/engine-context.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { type NextStep, nextStep } from "@/features/transactions/api/next-step.ts";
import { openedFlow } from "@/features/transactions/api/opened-flow.ts";
import { useWallet, useWalletControls } from "@/features/wallet/api/wallet.ts";
import { useFailureWords } from "@/lib/errors/use-failure.ts";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";
import { toast } from "@/lib/toasts.ts";
import type { Flow } from "@/lib/transactions/flow.ts";
import { isUnderWay, usePendingRecords } from "@/lib/transactions/pending.ts";

const WalletDialog = lazyWithTexts("wallet", () => import("@/features/wallet/components/wallet-dialog.tsx"));
const JoinDialog = lazyWithTexts("wallet", () => import("@/features/members/components/join-dialog.tsx"));

/** What an ActionButton does. */
export interface ActionButtonProps<Input> {
  /** Fetches the flow's declaration, on the click. */
  flow: () => Promise<Flow<Input>>;
  /** What goes in, taken at the click; undefined when the form is not ready, which then says so itself. */
  input: () => Input | undefined;
  /** The flow's key for this input: while the same is under way the button says so. */
  flowKey: string;
  /** Who may: members (the rule), or any account. */
  who?: "member" | "anyone";
  variant?: ButtonVariant;
  size?: ButtonSize;
  onSent?: (record: { id: string }) => void;
  /** The action, as a verb: what the button says once nothing else stands before it. */
  children: ReactNode;
}

/** A button that is never mute: it names the next step, be it connecting, switching, joining or the action itself. */
export function ActionButton<Input>(props: ActionButtonProps<Input>) {
  const step = useNextStep(props.flowKey, props.who ?? "member");
  const [opened, setOpened] = useState<NextStep>();
  const [busy, setBusy] = useState(false);
  const { load, restore } = useWalletControls();
  const words = useFailureWords();
  const close = () => setOpened(undefined);

  async function act() {
    setBusy(true);
    try {
      await restore();
      if (step === "switch") await (await load()).switchToHome();
      else if (step !== "act") setOpened(step);
      else begin(props);
    } catch (error) {
      toast(words(error).title);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button
        variant={props.variant ?? "primary"}
        size={props.size ?? "medium"}
        busy={busy || step === "wait"}
        onClick={act}
      >
        <StepLabel step={step} action={props.children} />
      </Button>
      <Suspense>
        {opened === "connect" && <WalletDialog onClose={close} />}
        {opened === "join" && <JoinDialog onClose={close} />}
      </Suspense>
    </>
  );
}

function begin<Input>({ flow, input, onSent }: ActionButtonProps<Input>): void {
  const taken = input();
  if (taken === undefined) return;
  openedFlow.set({ load: flow as unknown as () => Promise<Flow<never>>, input: taken, onSent });
}

function useNextStep(flowKey: string, who: "member" | "anyone"): NextStep {
  const { deployment } = useEngine();
  const wallet = useWallet();
  const membership = useMembership();
  usePendingRecords();
  return nextStep({
    wallet,
    homeChainId: deployment.chainId,
    membership: who === "anyone" ? "active" : membership.kind,
    underWay: isUnderWay(flowKey, wallet.address),
  });
}

function StepLabel({ step, action }: { step: NextStep; action: ReactNode }) {
  const { deployment } = useEngine();
  switch (step) {
    case "connect":
      return <Trans>Connect a wallet</Trans>;
    case "switch":
      return <Trans>Switch to the chain of {deployment.name}</Trans>;
    case "join":
      return <Trans>Become a member</Trans>;
    case "wait":
      return <Trans>On its way…</Trans>;
    case "act":
      return action;
  }
}

import { Trans } from "@lingui/react/macro";
import { type ReactNode, Suspense, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style.ts";
import { useEngine } from "@/config/engine-context.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { type NextStep, nextStep } from "@/features/transactions/api/next-step.ts";
import { useWallet, useWalletControls } from "@/features/wallet/api/wallet.ts";
import { useFailureWords } from "@/lib/errors/use-failure.ts";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";
import { toast } from "@/lib/toasts.ts";
import { isUnderWay, usePendingRecords } from "@/lib/transactions/pending.ts";

const WalletDialog = lazyWithTexts("wallet", () => import("@/features/wallet/components/wallet-dialog.tsx"));
const JoinDialog = lazyWithTexts("wallet", () => import("@/features/members/components/join-dialog.tsx"));

/** How a StepButton looks, and what stands before its action. */
export interface StepButtonProps {
  /** Key of a flow: while one with it is under way the button says so. */
  flowKey?: string;
  /** Who may: members (the rule), or any account. */
  who?: "member" | "anyone";
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** The action, as a verb: what the button says once nothing else stands before it. */
  children: ReactNode;
}

/** A button that is never mute: it names the next step, be it connecting, switching, joining or the action itself. */
export function StepButton(props: StepButtonProps & { act: () => void | Promise<void> }) {
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
      else await props.act();
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

function useNextStep(flowKey: string | undefined, who: "member" | "anyone"): NextStep {
  const { deployment } = useEngine();
  const wallet = useWallet();
  const membership = useMembership();
  usePendingRecords();
  return nextStep({
    wallet,
    homeChainId: deployment.chainId,
    membership: who === "anyone" ? "active" : membership.kind,
    underWay: flowKey !== undefined && isUnderWay(flowKey, wallet.address),
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

import type { Credit, CreditShare } from "@engine/protocol/credit";
import { Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { isSameSplit } from "@/features/credit/api/split-rules.ts";
import { CollectSteps } from "@/features/credit/components/collect-steps.tsx";
import { SplitList } from "@/features/credit/components/split-list.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

/** After asking: what is proposed, until when, the steps from there on record, and the way back. */
export function CollectCodes(props: {
  credit: Credit;
  proposal: string;
  codes: readonly string[];
  /** How the credit is split on record. */
  current: readonly CreditShare[];
  /** Whether the reader has just asked: then the keyboard goes on here. */
  focus: boolean;
  onCode: (place: number, code: string) => void;
  onChange: () => void;
  onClose: () => void;
}) {
  const { credit, focus } = props;
  const { shares } = credit;
  const deadline = Number(credit.deadline);
  const now = useChainNow();
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (focus) head.current?.focus();
  }, [focus]);

  if (isSameSplit(shares, props.current)) return <OnRecord onClose={props.onClose} />;
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-6">
      <div className="grid gap-3">
        <p ref={head} tabIndex={-1}>
          <Trans>
            You propose this split. Until <CalendarDate seconds={deadline} /> it can be put on record, once
            everyone named has agreed.
          </Trans>
        </p>
        <SplitList shares={shares} own={shares[0]?.memberId} />
      </div>
      {deadline <= now ? (
        <Banner tone="caution" title={<Trans>This proposal has run out</Trans>}>
          <Trans>Agreements to it no longer count. Go back to the shares and ask for them anew.</Trans>
        </Banner>
      ) : (
        <CollectSteps credit={credit} proposal={props.proposal} codes={props.codes} onCode={props.onCode} />
      )}
      <div className="grid gap-1.5 border-t border-line pt-4">
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={props.onChange}>
            <Trans>Change the shares</Trans>
          </Button>
          <Button size="small" variant="quiet" onClick={props.onClose}>
            <Trans>Drop this proposal</Trans>
          </Button>
        </div>
        <p className="text-sm text-muted">
          <Trans>It is kept in this browser alone. If you change it, everyone has to agree anew.</Trans>
        </p>
      </div>
    </div>
  );
}

function OnRecord({ onClose }: { onClose: () => void }) {
  return (
    <Banner
      tone="positive"
      title={<Trans>The credit is shared</Trans>}
      action={
        <Button size="small" onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
      }
    >
      <Trans>It is on record as all of you agreed.</Trans>
    </Banner>
  );
}

import type { SuggestionBoxLetter } from "@engine/protocol/suggestion-box";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { isClosedQueryOptions } from "@/features/box/api/is-closed.ts";
import { letterQueryOptions } from "@/features/box/api/letter.ts";
import { isOwn } from "@/features/box/api/own-boxes.ts";
import { BoxSwitch } from "@/features/box/components/box-switch.tsx";
import { KeptSuggestions } from "@/features/box/components/kept-suggestions.tsx";
import { LeaveForm } from "@/features/box/components/leave-form.tsx";
import { SuggestionReceipt } from "@/features/box/components/suggestion-receipt.tsx";
import { useWallet } from "@/features/wallet/api/wallet.ts";
import { useTitle } from "@/lib/use-title.ts";

/** Where a box's code leads: somebody without an account leaves an idea. */
export function LeavePage() {
  const { t } = useLingui();
  const { deployment } = useEngine();
  useTitle(t`Suggestion box`);
  const fragment = useLocation({ select: ({ hash }) => hash });
  const { data: letter } = useQuery(letterQueryOptions(fragment));
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={<Trans>Suggestion box of {deployment.name}</Trans>}
          label={letter && <UserText text={letter.box.place} />}
          lead={<Trans>Leave an idea. You need no account, and a person reads every one.</Trans>}
        />
      </div>
      <div className="grid max-w-2xl gap-10">
        {letter === undefined && <Skeleton className="h-40" />}
        {letter === null && <NoBox cut={fragment !== ""} />}
        {letter && <Leaving key={fragment} fragment={fragment} letter={letter} />}
        <KeptSuggestions />
      </div>
    </>
  );
}

function Leaving({ fragment, letter }: { fragment: string; letter: SuggestionBoxLetter }) {
  const [code, setCode] = useState<string>();
  const { address } = useWallet();
  // If the store does not answer the form is there all the same; it may do so by the time it is sent.
  const { data: closed } = useQuery(isClosedQueryOptions(useEngine(), fragment));
  if (code) return <SuggestionReceipt code={code} onAnother={() => setCode(undefined)} />;
  if (letter.box.expiresAt * 1000 < Date.now()) return <Over />;
  return (
    <>
      {isOwn(letter.box, address) && (
        <Section title={<Trans>This is your box</Trans>}>
          <BoxSwitch letter={fragment} place={letter.box.place} />
        </Section>
      )}
      {closed ? <Closed /> : <LeaveForm letter={fragment} onSent={setCode} />}
    </>
  );
}

function Over() {
  return (
    <Banner tone="caution" title={<Trans>This suggestion box is closed</Trans>}>
      <Trans>Its last day is over. Speak with somebody there; they can write your idea down for you.</Trans>
    </Banner>
  );
}

function Closed() {
  return (
    <Banner tone="caution" title={<Trans>This suggestion box is closed</Trans>}>
      <Trans>
        Whoever put it up takes no more ideas here. Speak with somebody there; they can write your idea down
        for you. What was left before is still read and answered.
      </Trans>
    </Banner>
  );
}

function NoBox({ cut }: { cut: boolean }) {
  if (cut)
    return (
      <Banner tone="caution" title={<Trans>This address is no suggestion box</Trans>}>
        <Trans>It may have been cut short on its way. Scan the code again, or ask whoever put it up.</Trans>
      </Banner>
    );
  return (
    <Banner
      title={<Trans>Suggestion boxes hang on walls</Trans>}
      action={
        <LinkButton to="/box/new" size="small">
          <Trans>Open a suggestion box</Trans>
        </LinkButton>
      }
    >
      <Trans>Scan the code of one with your telephone; it leads here. Members can open one.</Trans>
    </Banner>
  );
}

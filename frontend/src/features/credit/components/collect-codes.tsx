import type { Credit, CreditShare } from "@engine/protocol/credit";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQueries } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { LinkField } from "@/components/ui/link-field.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { codeQueryOptions } from "@/features/credit/api/code-verdict.ts";
import { useCreditedMembers } from "@/features/credit/api/people.ts";
import { proposalLink } from "@/features/credit/api/proposal.ts";
import { isSameSplit } from "@/features/credit/api/split-rules.ts";
import { CodeField } from "@/features/credit/components/code-field.tsx";
import { SplitList } from "@/features/credit/components/split-list.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";
import { useChainNow } from "@/lib/chain-clock.ts";

const load = () => import("@/features/credit/flows/split-credit.tsx").then(({ splitCredit }) => splitCredit);

/** After asking: the link to send, the codes that come back, and, when all agree, the way on record. */
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
  const { credit, codes } = props;
  const { ideaId, shares } = credit;
  const deadline = Number(credit.deadline);
  const { t } = useLingui();
  const engine = useEngine();
  const wallet = useWalletControls();
  const now = useChainNow();
  const [tried, setTried] = useState(false);
  const head = useRef<HTMLParagraphElement>(null);
  const members = useCreditedMembers(shares.map(({ memberId }) => memberId));
  const [, ...others] = members;
  const verdicts = useQueries({
    queries: others.map(({ number }, place) =>
      codeQueryOptions(engine, wallet, credit, number, codes[place] ?? ""),
    ),
  });
  const signatures = verdicts.flatMap(({ data }) => (data?.kind === "agreed" ? [data.signature] : []));
  const missing = others.filter((_, place) => verdicts[place]?.data?.kind !== "agreed");
  useEffect(() => {
    if (props.focus) head.current?.focus();
  }, [props.focus]);

  function input() {
    setTried(true);
    if (missing.length > 0) return undefined;
    const names = members.map(({ profileContent }) => profileContent?.name ?? undefined);
    return {
      ideaId,
      shares: shares.map((share, place) => ({ ...share, name: names[place] })),
      deadline,
      signatures,
    };
  }

  if (isSameSplit(shares, props.current)) {
    return (
      <Banner
        tone="positive"
        title={<Trans>The credit is shared</Trans>}
        action={
          <Button size="small" onClick={props.onClose}>
            <Trans>Done</Trans>
          </Button>
        }
      >
        <Trans>It is on record as all of you agreed.</Trans>
      </Banner>
    );
  }
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
        <ol className="grid grid-cols-1 gap-6">
          <li className="grid gap-1.5">
            <LinkField
              label={<Trans>1. Send this link to everyone named</Trans>}
              link={proposalLink(ideaId, props.proposal)}
              copyLabel={t`Copy the link`}
            />
            <p className="text-sm text-muted">
              <Trans>
                Whoever opens it sees the split, agrees with a signature, and gets a code for you.
              </Trans>
            </p>
          </li>
          <li className="grid grid-cols-1 gap-3">
            <p className="text-sm font-semibold">
              <Trans>2. Paste the code that each sends back</Trans>
            </p>
            {others.map((member, place) => (
              <CodeField
                key={member.number}
                member={member}
                code={codes[place] ?? ""}
                verdict={verdicts[place]?.data}
                error={verdicts[place]?.error}
                onChange={(code) => props.onCode(place, code)}
              />
            ))}
          </li>
          <li className="grid justify-items-start gap-3">
            <p className="text-sm font-semibold">
              <Trans>3. When all have agreed</Trans>
            </p>
            <ActionButton flow={load} input={input} flowKey={`author:${ideaId}`}>
              <Trans>Put it on record</Trans>
            </ActionButton>
            {tried && missing.length > 0 && (
              <div role="alert" className="text-sm font-semibold text-negative">
                <Trans>Not yet: these have still to agree.</Trans>
                <ul className="list-disc pl-5">
                  {missing.map((member) => (
                    <li key={member.number}>
                      <PersonName member={member} />
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        </ol>
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

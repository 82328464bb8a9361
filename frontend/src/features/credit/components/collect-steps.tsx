import type { Credit } from "@engine/protocol/credit";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { LinkField } from "@/components/ui/link-field.tsx";
import { type NamedMember, PersonName } from "@/components/vocabulary/person-name.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { codeQueryOptions } from "@/features/credit/api/code-verdict.ts";
import { useCreditedMembers } from "@/features/credit/api/people.ts";
import { proposalLink } from "@/features/credit/api/proposal.ts";
import { CodeField } from "@/features/credit/components/code-field.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";

const load = () => import("@/features/credit/flows/split-credit.tsx").then(({ splitCredit }) => splitCredit);

/** The link to send, the codes that come back, and, when all agree, the way on record. */
export function CollectSteps(props: {
  credit: Credit;
  proposal: string;
  codes: readonly string[];
  onCode: (place: number, code: string) => void;
}) {
  const { credit, codes } = props;
  const { ideaId, shares } = credit;
  const { t } = useLingui();
  const engine = useEngine();
  const wallet = useWalletControls();
  const [tried, setTried] = useState(false);
  const members = useCreditedMembers(shares.map(({ memberId }) => memberId));
  const [, ...others] = members;
  const verdicts = useQueries({
    queries: others.map(({ number }, place) =>
      codeQueryOptions(engine, wallet, credit, number, codes[place] ?? ""),
    ),
  });
  const signatures = verdicts.flatMap(({ data }) => (data?.kind === "agreed" ? [data.signature] : []));
  const missing = others.filter((_, place) => verdicts[place]?.data?.kind !== "agreed");

  function input() {
    setTried(true);
    if (missing.length > 0) return undefined;
    const names = members.map(({ profileContent }) => profileContent?.name ?? undefined);
    const named = shares.map((share, place) => ({ ...share, name: names[place] }));
    return { ideaId, shares: named, deadline: Number(credit.deadline), signatures };
  }

  return (
    <ol className="grid grid-cols-1 gap-6">
      <li className="grid gap-1.5">
        <LinkField
          label={<Trans>1. Send this link to everyone named</Trans>}
          link={proposalLink(ideaId, props.proposal)}
          copyLabel={t`Copy the link`}
        />
        <p className="text-sm text-muted">
          <Trans>Whoever opens it sees the split, agrees with a signature, and gets a code for you.</Trans>
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
        {tried && missing.length > 0 && <Missing members={missing} />}
      </li>
    </ol>
  );
}

function Missing({ members }: { members: readonly NamedMember[] }) {
  return (
    <div role="alert" className="text-sm font-semibold text-negative">
      <Trans>Not yet: these have still to agree.</Trans>
      <ul className="list-disc pl-5">
        {members.map((member) => (
          <li key={member.number}>
            <PersonName member={member} />
          </li>
        ))}
      </ul>
    </div>
  );
}

import { decodeCredit } from "@engine/protocol/credit-link";
import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import Users from "lucide-react/icons/users";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { splitKey, useKeptSplit } from "@/features/credit/api/kept-splits.ts";
import { percentOf } from "@/features/credit/api/split-rules.ts";
import { CollectCodes } from "@/features/credit/components/collect-codes.tsx";
import { SplitForm } from "@/features/credit/components/split-form.tsx";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";

/** Where a link to this part of an idea's page leads. */
const HASH = "credit";

/** An author's way to share the credit: name the others, ask them, put it on record. As far as it has come. */
export default function ShareCredit({ idea, authorId }: { idea: IdeaRecord; authorId: number }) {
  const { deployment } = useEngine();
  const isCalled = useLocation({ select: ({ hash }) => hash === HASH });
  const [split, keep] = useKeptSplit(splitKey(deployment.chainId, idea.number));
  const [opened, setOpened] = useState<boolean>();
  const [justAsked, setJustAsked] = useState(false);
  const ideas = { chainId: deployment.chainId, address: deployment.contracts.Ideas.address };
  // Undefined also where the kept one is of a contract that was replaced, or of another author: then it is asked anew.
  const credit = split?.proposal ? decodeCredit(ideas, split.proposal) : undefined;
  const current = idea.credit.map(({ member, shareBps }) => ({ memberId: member.number, shareBps }));

  function close() {
    keep(undefined);
    setOpened(false);
  }

  if (split?.proposal && credit?.ideaId === idea.number && credit.shares[0]?.memberId === authorId) {
    return (
      <CollectCodes
        credit={credit}
        proposal={split.proposal}
        codes={split.codes}
        current={current}
        focus={justAsked}
        onCode={(place, code) =>
          keep({ ...split, codes: split.codes.map((kept, each) => (each === place ? code : kept)) })
        }
        onChange={() => keep({ rows: split.rows, codes: [] })}
        onClose={close}
      />
    );
  }
  if (!split && !(opened ?? isCalled)) {
    return (
      <>
        <p className="max-w-2xl text-muted">
          <Trans>
            Did others have a part in this idea? Name them, and what it earns is split between you. Each of
            them has to agree.
          </Trans>
        </p>
        <Button className="justify-self-start" onClick={() => setOpened(true)}>
          <Users aria-hidden="true" />
          <Trans>Name co-authors</Trans>
        </Button>
      </>
    );
  }
  const others = current.filter(({ memberId }) => memberId !== authorId);
  const known = others.map(({ memberId, shareBps }) => ({ memberId, percent: percentOf(shareBps) }));
  return (
    <SplitForm
      ideaId={idea.number}
      authorId={authorId}
      rows={split?.rows ?? (known.length > 0 ? known : [{ memberId: 0, percent: "" }])}
      current={current}
      onRows={(rows) => keep({ rows, codes: [] })}
      onAsk={(rows, proposal) => {
        setJustAsked(true);
        keep({ rows, proposal, codes: rows.map(() => "") });
      }}
      onClose={close}
    />
  );
}

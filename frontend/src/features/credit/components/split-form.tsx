import type { CreditShare } from "@engine/protocol/credit";
import { encodeCredit } from "@engine/protocol/credit-link";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Share } from "@/components/ui/number.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { useCoAuthors } from "@/features/credit/api/people.ts";
import {
  isSameSplit,
  MOST_CO_AUTHORS,
  readSplit,
  type SplitRow,
  shareEvenly,
} from "@/features/credit/api/split-rules.ts";
import { CoAuthorRow } from "@/features/credit/components/co-author-row.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

/** Long enough for everyone to be back from their holidays. */
const GOOD_SECONDS = 30 * 86_400;

/** Who else has a part in an idea, and how large; what is left is the author's. */
export function SplitForm(props: {
  ideaId: number;
  authorId: number;
  rows: readonly SplitRow[];
  /** How the credit is split on record. */
  current: readonly CreditShare[];
  onRows: (rows: SplitRow[]) => void;
  onAsk: (rows: SplitRow[], proposal: string) => void;
  onClose: () => void;
}) {
  const { ideaId, authorId, rows, onRows } = props;
  const { deployment } = useEngine();
  const now = useChainNow();
  const people = useCoAuthors();
  const [tried, setTried] = useState(false);
  const { faults, authorBps, leavesAuthor, shares } = readSplit(authorId, rows);
  const isOnRecord = shares !== undefined && isSameSplit(shares, props.current);

  function ask() {
    setTried(true);
    if (!shares || isOnRecord) return;
    const ideas = { chainId: deployment.chainId, address: deployment.contracts.Ideas.address };
    const credit = { ideaId, shares, deadline: BigInt(now + GOOD_SECONDS) };
    props.onAsk([...rows], encodeCredit(ideas, credit));
  }

  return (
    <div className="grid max-w-2xl grid-cols-1 gap-5">
      <p className="text-muted">
        <Trans>
          Points and rewards for this idea are split by these shares. Whoever is named can no longer review it
          or vote on it.
        </Trans>
      </p>
      {people.error && <FailureBanner error={people.error} onRetry={() => people.refetch()} />}
      <ol className="grid grid-cols-1 gap-4">
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is who stands in its place; it has nothing else
          <li key={place}>
            <CoAuthorRow
              place={place}
              row={row}
              fault={tried ? faults[place] : undefined}
              people={people.data ?? []}
              taken={[authorId, ...rows.filter((one) => one !== row).map(({ memberId }) => memberId)]}
              onChange={(part) => onRows(rows.map((one) => (one === row ? { ...one, ...part } : one)))}
              onRemove={rows.length > 1 ? () => onRows(rows.filter((one) => one !== row)) : undefined}
            />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        {rows.length < MOST_CO_AUTHORS && (
          <Button size="small" onClick={() => onRows([...rows, { memberId: 0, percent: "" }])}>
            <Trans>Add a co-author</Trans>
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={() => onRows(shareEvenly(rows))}>
          <Trans>Share evenly</Trans>
        </Button>
      </div>
      <p role="status" className="flex justify-between gap-4 border-y border-line py-2.5">
        <span>
          <Trans>What is left for you</Trans>
        </span>
        <span className="font-semibold">
          <Share bps={authorBps} />
        </span>
      </p>
      {tried && !leavesAuthor && (
        <p role="alert" className="text-sm font-semibold text-negative">
          <Trans>At least 1 per cent stays with you. Give the others less.</Trans>
        </p>
      )}
      {tried && isOnRecord && (
        <p role="alert" className="text-sm font-semibold text-negative">
          <Trans>The credit is split like this already.</Trans>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={ask}>
          <Trans>Ask for their agreement</Trans>
        </Button>
        <Button variant="quiet" onClick={props.onClose}>
          <Trans>Never mind</Trans>
        </Button>
      </div>
    </div>
  );
}

import type { Choice } from "@engine/protocol/enums";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { useEngine } from "@/config/engine-context.ts";
import {
  type BallotOwner,
  type BallotForm as Form,
  type FormEntry,
  keepBallotForm,
  packForm,
  progressOf,
  readBallotForm,
} from "@/features/ballots/api/ballot-form.ts";
import type { RoundRecord } from "@/features/ballots/api/rounds.ts";
import type { VoterState } from "@/features/ballots/api/voter.ts";
import { BallotBar } from "@/features/ballots/components/ballot-bar.tsx";
import { BallotEntry } from "@/features/ballots/components/ballot-entry.tsx";
import { useWallet } from "@/features/wallet/api/wallet.ts";

/** A reader without a wallet may try the ballot out; it is kept like a voter's. */
const NOBODY = "nobody";

/** The ballot of a round: each idea with its choices, and what is filled in so far. */
export function BallotForm(props: {
  round: RoundRecord;
  voter: VoterState | undefined;
  isOpen: boolean;
  block: number;
}) {
  const { round, voter, isOpen, block } = props;
  const owner = useOwner(round.number);
  const { form, change, undo, canUndo, clear } = useForm(owner);
  const entries = round.entries.map(
    ({ idea, index }): FormEntry => ({
      ideaNumber: idea.number,
      recused: voter?.recused.includes(index) ?? false,
    }),
  );
  const cannotVote = voter !== undefined && voter.weight === 0;

  function input() {
    const choices = packForm(form, entries);
    if (choices === 0n) return undefined;
    return {
      roundId: round.number,
      choices,
      weight: voter?.weight ?? 0,
      entries: round.entries.map(({ idea }) => ({
        ideaNumber: idea.number,
        title: idea.content?.title ?? undefined,
      })),
    };
  }

  return (
    <div className="grid grid-cols-1 gap-6">
      {cannotVote && <NoVotes />}
      <ol className="grid grid-cols-1 divide-y divide-line border-y border-line">
        {round.entries.map((entry) => (
          <BallotEntry
            key={entry.idea.number}
            entry={entry}
            round={round}
            recused={voter?.recused.includes(entry.index) ?? false}
            tally={voter?.tallies[entry.index]}
            block={voter?.block ?? block}
            supply={
              isOpen
                ? (voter?.supply ?? (round.supply === null ? undefined : Number(round.supply)))
                : undefined
            }
            value={form[entry.idea.number]}
            onChange={(choice) => change(entry.idea.number, choice)}
          />
        ))}
      </ol>
      <BallotBar
        roundId={round.number}
        progress={progressOf(form, entries)}
        voter={voter}
        isOpen={isOpen}
        undo={canUndo ? undo : undefined}
        clear={clear}
        input={input}
        onSent={clear}
      />
    </div>
  );
}

function useOwner(roundId: number): BallotOwner {
  const { deployment } = useEngine();
  const { address } = useWallet();
  return {
    chainId: deployment.chainId,
    rounds: deployment.contracts.Rounds.address,
    roundId,
    voter: address ?? NOBODY,
  };
}

/** The choices of one voter, kept in this browser with every change, and the way back. */
function useForm(owner: BallotOwner) {
  const key = owner.voter;
  const [shown, setShown] = useState({ key, form: readOrAdopt(owner), past: [] as Form[] });
  const current = shown.key === key ? shown : { key, form: readOrAdopt(owner), past: [] };
  if (current !== shown) setShown(current);

  function show(form: Form, past: Form[]) {
    keepBallotForm(owner, form);
    setShown({ key, form, past });
  }
  return {
    form: current.form,
    canUndo: current.past.length > 0,
    change: (ideaNumber: number, choice: Choice) =>
      show({ ...current.form, [ideaNumber]: choice }, [...current.past, current.form]),
    undo: () => {
      const before = current.past.at(-1);
      if (before) show(before, current.past.slice(0, -1));
    },
    clear: () =>
      show({}, Object.keys(current.form).length === 0 ? current.past : [...current.past, current.form]),
  };
}

/** What the voter filled in; else what was filled in here before a wallet was connected. */
function readOrAdopt(owner: BallotOwner): Form {
  const own = readBallotForm(owner);
  return Object.keys(own).length > 0 ? own : readBallotForm({ ...owner, voter: NOBODY });
}

function NoVotes() {
  return (
    <Banner tone="info" title={<Trans>Your account held no votes when this round began</Trans>}>
      <Trans>
        You can read everything and follow the count. Votes issued to you now count from the next round on;
        votes you delegated are cast by your delegate.
      </Trans>
    </Banner>
  );
}

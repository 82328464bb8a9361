import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Undo2 from "lucide-react/icons/undo-2";
import { useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import type { Progress } from "@/features/ballots/api/ballot-form.ts";
import type { VoterState } from "@/features/ballots/api/voter.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/ballots/flows/cast-ballot.tsx").then(({ castBallot }) => castBallot);

interface BallotBarProps<Input> {
  roundId: number;
  progress: Progress;
  voter: VoterState | undefined;
  isOpen: boolean;
  undo: (() => void) | undefined;
  clear: () => void;
  /** Undefined while nothing is chosen. */
  input: () => Input | undefined;
  onSent: () => void;
}

/** What is filled in and what is left, what the ballot weighs, and the one signature. Always in view. */
export function BallotBar<Input>(props: BallotBarProps<Input>) {
  const { progress, voter } = props;
  const { t } = useLingui();
  const [empty, setEmpty] = useState(false);
  function input() {
    const taken = props.input();
    setEmpty(taken === undefined);
    return taken;
  }
  const isEmpty = empty && progress.chosen === 0;
  return (
    <section
      aria-label={t`Your ballot`}
      className="sticky bottom-16 z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-y border-line bg-surface px-4 py-3 shadow-raised sm:mx-0 sm:rounded-lg sm:border md:bottom-4"
    >
      <div role="status" className="grid gap-0.5 text-sm">
        <Counts progress={progress} />
        <Weight voter={voter} />
        {isEmpty && (
          <span className="font-semibold text-negative">
            <Trans>Choose for, against or abstain on at least one idea.</Trans>
          </span>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {props.undo && (
          <Button variant="quiet" size="small" onClick={props.undo}>
            <Undo2 aria-hidden="true" />
            <Trans>Undo</Trans>
          </Button>
        )}
        {progress.chosen + progress.leftOut > 0 && (
          <Button variant="quiet" size="small" onClick={props.clear}>
            <Trans>Clear</Trans>
          </Button>
        )}
        {!props.isOpen && (
          <p className="text-sm text-muted">
            <Trans>Voting has not begun. What you fill in is kept here.</Trans>
          </p>
        )}
        {props.isOpen && voter?.weight !== 0 && (
          <ActionButton
            flow={load as never}
            input={input}
            flowKey={`ballot:${props.roundId}`}
            who="anyone"
            onSent={props.onSent}
          >
            <Trans>Cast the ballot</Trans>
          </ActionButton>
        )}
      </div>
    </section>
  );
}

function Counts({ progress: { chosen, leftOut, open, recused } }: { progress: Progress }) {
  return (
    <span className="figures flex flex-wrap gap-x-3">
      <span className="font-semibold">
        <Plural value={chosen} one="# filled in" other="# filled in" />
      </span>
      <span className={open > 0 ? "font-semibold text-caution" : "text-muted"}>
        <Plural value={open} _0="nothing left to fill in" one="# left to fill in" other="# left to fill in" />
      </span>
      {leftOut > 0 && (
        <span className="text-muted">
          <Plural value={leftOut} one="# left out" other="# left out" />
        </span>
      )}
      {recused > 0 && (
        <span className="text-muted">
          <Plural value={recused} one="# recused" other="# recused" />
        </span>
      )}
    </span>
  );
}

function Weight({ voter }: { voter: VoterState | undefined }) {
  if (!voter)
    return (
      <span className="text-muted">
        <Trans>Connect a wallet to see what your ballot weighs.</Trans>
      </span>
    );
  return (
    <span className="text-muted">
      <Plural value={voter.weight} one="Your ballot weighs # token" other="Your ballot weighs # tokens" />
      {voter.capped && (
        <>
          {" "}
          <Trans>(capped, you hold {voter.votes})</Trans>
        </>
      )}
    </span>
  );
}

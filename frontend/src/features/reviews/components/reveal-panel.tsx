import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { useCardOwner } from "@/features/reviews/api/card-owner.ts";
import { readSealed, type SealedCard } from "@/features/reviews/api/kept-cards.ts";
import type { OwnCard } from "@/features/reviews/api/reviewer.ts";
import { CardFields, useCardDraft } from "@/features/reviews/components/card-fields.tsx";
import { LanguageField } from "@/features/reviews/components/language-field.tsx";
import { Card } from "@/features/reviews/components/scorecard-form.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/reviews/flows/reveal-scorecard.tsx").then(({ revealScorecard }) => revealScorecard);

interface RevealProps {
  idea: { number: number };
  review: { number: number; revealUntil: string };
}

/** The way from a sealed scorecard to an open one. */
export function RevealPanel({ idea, review, own }: RevealProps & { own: OwnCard | undefined }) {
  const { member, kind } = useMembership();
  const owner = useCardOwner(review.number);
  if (kind === "noWallet" || kind === "stranger") return <Sealed />;
  if (!member || !own) return null;
  if (own.revealed) {
    return (
      <Banner tone="positive" title={<Trans>Your scorecard is revealed</Trans>}>
        <Trans>It counts. Once everyone has revealed theirs, or time is up, the review can be closed.</Trans>
      </Banner>
    );
  }
  if (!own.commitment) {
    return (
      <p className="max-w-2xl text-muted">
        <Trans>Only those who have sealed a scorecard can still say something. You have not.</Trans>
      </p>
    );
  }
  const kept = readSealed(owner, own.commitment);
  return kept ? <Kept idea={idea} review={review} kept={kept} /> : <Lost idea={idea} review={review} />;
}

function Sealed() {
  return (
    <p className="max-w-2xl text-muted">
      <Trans>
        No more scorecards are taken. Those who have sealed one reveal it now; connect a wallet to reveal
        yours.
      </Trans>
    </p>
  );
}

/** The button alone, for a card that this browser kept. */
export function RevealButton({ idea, review, kept }: RevealProps & { kept: SealedCard }) {
  const owner = useCardOwner(review.number);
  const { card, salt } = kept;
  return (
    <ActionButton
      flow={load}
      input={() => ({ card, salt, reviewId: review.number, ideaId: idea.number, memberId: owner.memberId })}
      flowKey={`scorecard:${review.number}`}
    >
      <Trans>Reveal my scorecard</Trans>
    </ActionButton>
  );
}

function Kept({ idea, review, kept }: RevealProps & { kept: SealedCard }) {
  return (
    <Banner
      tone="caution"
      title={<Trans>Your sealed scorecard waits to be revealed</Trans>}
      action={<RevealButton idea={idea} review={review} kept={kept} />}
    >
      <Trans>
        Until <CalendarDate seconds={Number(review.revealUntil)} />. Sealed alone it does not count.
      </Trans>
    </Banner>
  );
}

/** Sealed on another device, or lost here: the same numbers open it again. */
function Lost({ idea, review }: RevealProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="grid grid-cols-1 gap-5">
      <Banner tone="caution" title={<Trans>Your sealed scorecard is not in this browser</Trans>}>
        <Trans>
          Fill in the same numbers and the same comment as when you sealed it, letter by letter: your wallet
          makes the same key again. If they differ, the contract refuses and nothing is lost; you can try
          until <CalendarDate seconds={Number(review.revealUntil)} />.
        </Trans>
      </Banner>
      <Button className="w-fit" aria-expanded={open} aria-controls="scorecard" onClick={() => setOpen(!open)}>
        <Trans>Fill it in again</Trans>
      </Button>
      <div id="scorecard">{open && <Again idea={idea} review={review} />}</div>
    </div>
  );
}

function Again({ idea, review }: RevealProps) {
  const owner = useCardOwner(review.number);
  const draft = useCardDraft(owner);
  function input() {
    const card = draft.take();
    return card && { card, reviewId: review.number, ideaId: idea.number, memberId: owner.memberId };
  }
  return (
    <Card>
      <CardFields draft={draft} />
      {draft.card.comment !== "" && (
        <LanguageField value={draft.card.language} onChange={(language) => draft.change({ language })} />
      )}
      <ActionButton flow={load} input={input} flowKey={`scorecard:${review.number}`}>
        <Trans>Reveal my scorecard</Trans>
      </ActionButton>
    </Card>
  );
}

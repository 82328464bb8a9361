import { LIMITS } from "@engine/protocol/documents";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import {
  type Card,
  type CardDraft,
  type CardOwner,
  completeCard,
  keepDraft,
  missingOf,
  readDraft,
} from "@/features/reviews/api/kept-cards.ts";
import { CRITERIA } from "@/features/reviews/api/review-types.ts";
import { ScoreField } from "@/features/reviews/components/score-field.tsx";

/** A scorecard being filled in. `take` gives it, or shows what is missing and gives nothing. */
export interface Draft {
  card: CardDraft;
  missing: ReturnType<typeof missingOf>;
  change(change: Partial<CardDraft>): void;
  take(): Card | undefined;
}

/** Keeps a scorecard in this browser with every change. */
export function useCardDraft(owner: CardOwner): Draft {
  const { i18n } = useLingui();
  const [card, setCard] = useState(() => readDraft(owner, i18n.locale));
  const [asked, setAsked] = useState(false);
  return {
    card,
    missing: asked ? missingOf(card) : [],
    change(change) {
      const next = { ...card, ...change };
      setCard(next);
      keepDraft(owner, next);
    },
    take() {
      setAsked(true);
      return completeCard(card);
    },
  };
}

/** Three criteria, a forecast, and a comment for those who want to say more. */
export function CardFields({ draft }: { draft: Draft }) {
  const { card, missing, change } = draft;
  return (
    <div className="grid w-full min-w-0 grid-cols-1 gap-8">
      {CRITERIA.map((criterion) => (
        <ScoreField
          key={criterion}
          criterion={criterion}
          value={card[criterion]}
          missing={missing.includes(criterion)}
          onChange={(score) => change({ [criterion]: score })}
        />
      ))}
      <ForecastField draft={draft} />
      <Field
        label={<Trans>Comment</Trans>}
        optional={<Trans>not required</Trans>}
        hint={
          <Trans>
            What the author should know. It is stored when you reveal, for everyone to read. Markdown works.
          </Trans>
        }
      >
        <Textarea
          value={card.comment}
          maxLength={LIMITS.text}
          onChange={({ target }) => change({ comment: target.value })}
        />
      </Field>
    </div>
  );
}

function ForecastField({ draft: { card, missing, change } }: { draft: Draft }) {
  return (
    <Field
      label={<Trans>Forecast in per cent</Trans>}
      hint={
        <Trans>
          How likely is it that a pilot of this idea meets its target? 100 is certain, 50 a coin. It does not
          change the score; once a pilot has ended, it shows how well you judge.
        </Trans>
      }
      error={missing.includes("forecast") && <Trans>Give a whole number from 0 to 100.</Trans>}
    >
      <Input
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        step={1}
        className="max-w-28"
        value={card.forecast ?? ""}
        onChange={({ target }) => change({ forecast: percentOf(target.value) })}
      />
    </Field>
  );
}

/** A typed percentage; undefined if it is none. */
function percentOf(text: string): number | undefined {
  const percent = Number(text);
  return /^\d{1,3}$/.test(text) && percent <= 100 ? percent : undefined;
}

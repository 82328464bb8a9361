import { useLingui } from "@lingui/react";
import { Plural, Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Meter } from "@/components/ui/meter.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { spreadOf } from "@/features/reviews/api/distribution.ts";
import type { ReviewedIdea, ReviewRecord } from "@/features/reviews/api/idea-reviews.ts";
import { SCORES } from "@/features/reviews/api/review-types.ts";
import { criterionWords, resultMeanings } from "@/features/reviews/api/review-words.ts";
import { ScorecardList } from "@/features/reviews/components/scorecard-list.tsx";

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const LOWEST = 100;
const SPAN = 400;

/** What came of a review: the score against its marks, how the scores are spread, and each scorecard. */
export function ReviewResult({ idea, review }: { idea: ReviewedIdea; review: ReviewRecord }) {
  const { i18n } = useLingui();
  const counted = review.scorecards.filter(({ state }) => state === "Revealed");
  return (
    <div className="grid grid-cols-1 gap-6">
      <p>
        {i18n._(resultMeanings[review.result])}{" "}
        <span className="text-muted">
          <Plural
            value={review.scorecardCount}
            _0="No scorecard counted"
            one="# scorecard counted"
            other="# scorecards counted"
          />
          {review.closedAt && (
            <>
              {" · "}
              <Trans>
                closed on <CalendarDate seconds={Number(review.closedAt)} />
              </Trans>
            </>
          )}
        </span>
      </p>
      {review.score !== null && <ScoreMeter score={review.score} review={review} />}
      {counted.length > 0 && <SpreadTable review={review} cards={counted} />}
      {review.scorecards.length > 0 && <ScorecardList idea={idea} review={review} />}
    </div>
  );
}

function ScoreMeter({ score, review }: { score: number; review: ReviewRecord }) {
  const { t } = useMacro();
  const { readyFrom, holdFrom } = review.rubric;
  const share = (value: number) => (value - LOWEST) / SPAN;
  const tone = score >= readyFrom ? "positive" : score >= holdFrom ? "caution" : "negative";
  return (
    <div className="grid gap-2">
      <p className="font-serif text-3xl">
        <Trans>
          <Num value={score / 100} options={twoDigits} />{" "}
          <span className="font-sans text-base text-muted">of 5</span>
        </Trans>
      </p>
      <Meter
        label={t`Score`}
        value={share(score)}
        mark={share(readyFrom)}
        tone={tone}
        caption={
          <Trans>
            Ready from <Num value={readyFrom / 100} options={twoDigits} />, on hold from{" "}
            <Num value={holdFrom / 100} options={twoDigits} />, refused below
          </Trans>
        }
      />
    </div>
  );
}

function SpreadTable({ review, cards }: { review: ReviewRecord; cards: ReviewRecord["scorecards"] }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { feasibilityBps: feasibility, impactBps: impact, alignmentBps: alignment } = review.rubric;
  const weights = { feasibility, impact, alignment };
  return (
    <Table caption={t`How often each score was given`} showCaption>
      <thead>
        <tr>
          <HeaderCell>
            <Trans>Criterion</Trans>
          </HeaderCell>
          {SCORES.map((score) => (
            <HeaderCell key={score} numeric>
              {score}
            </HeaderCell>
          ))}
          <HeaderCell numeric>
            <Trans>Mean</Trans>
          </HeaderCell>
          <HeaderCell numeric>
            <Trans>Part of the score</Trans>
          </HeaderCell>
        </tr>
      </thead>
      <tbody>
        {spreadOf(cards).map(({ criterion, counts, mean }) => (
          <tr key={criterion}>
            <Cell>{i18n._(criterionWords[criterion])}</Cell>
            {SCORES.map((score) => (
              <Cell key={score} numeric className={counts[score] === 0 ? "text-muted" : "font-semibold"}>
                {counts[score]}
              </Cell>
            ))}
            <Cell numeric>
              <Num value={mean} options={{ maximumFractionDigits: 1 }} />
            </Cell>
            <Cell numeric>
              <Num value={weights[criterion] / 10_000} options={{ style: "percent" }} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

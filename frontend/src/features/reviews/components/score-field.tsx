import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useId } from "react";
import { type Criterion, SCORES, type Score } from "@/features/reviews/api/review-types.ts";
import { criterionQuestions, criterionWords, scoreWords } from "@/features/reviews/api/review-words.ts";
import { classNames } from "@/lib/class-names.ts";

/** One criterion: five steps, each in words. */
export function ScoreField(props: {
  criterion: Criterion;
  value: Score | undefined;
  missing: boolean;
  onChange: (score: Score) => void;
}) {
  const { criterion, value, missing } = props;
  const { i18n } = useLingui();
  const id = useId();
  return (
    <fieldset
      className="grid min-w-0 grid-cols-1 gap-2"
      aria-describedby={missing ? `${id}-error` : undefined}
    >
      <legend className="pb-1 font-semibold">
        {i18n._(criterionWords[criterion])}
        <span className="block text-sm font-normal text-muted">{i18n._(criterionQuestions[criterion])}</span>
      </legend>
      <div className="grid overflow-hidden rounded-md border border-edge bg-surface">
        {SCORES.map((score) => (
          <label
            key={score}
            className={classNames(
              "relative flex min-h-11 cursor-pointer items-center gap-3 border-line px-3 py-2 text-sm not-first:border-t",
              "hover:bg-sunken has-checked:bg-accent has-checked:text-on-accent",
              "has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent",
              "has-checked:has-focus-visible:outline-on-accent",
            )}
          >
            <input
              type="radio"
              name={id}
              value={score}
              checked={value === score}
              onChange={() => props.onChange(score)}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
            />
            <span className="figures w-4 font-serif text-lg">{score}</span>
            {i18n._(scoreWords[criterion][score])}
          </label>
        ))}
      </div>
      {missing && (
        <p id={`${id}-error`} role="alert" className="text-sm font-semibold text-negative">
          <Trans>Choose one of the five.</Trans>
        </p>
      )}
    </fieldset>
  );
}

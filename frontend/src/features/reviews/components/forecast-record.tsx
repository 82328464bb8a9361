import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Num, Share } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Stat, StatStrip } from "@/components/ui/stat.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import {
  brierOf,
  type ForecastSkill,
  forecastsUntilWeighed,
  skillOf,
  weightOf,
} from "@/features/reviews/api/forecasts.ts";
import type { Reviewer } from "@/features/reviews/api/reviews.ts";

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** A member's record: scorecards, and how well their forecasts did. */
export function ForecastRecord({ reviewer }: { reviewer: Reviewer }) {
  const record = { forecasts: reviewer.forecasts, errorSum: Number(reviewer.errorSum) };
  const brier = brierOf(record);
  const revealed = reviewer.scorecards.filter(({ state }) => state !== "Committed");
  const waiting = forecastsUntilWeighed(record);
  return (
    <Section title={<Trans>Your record</Trans>} id="record">
      <StatStrip>
        <Stat label={<Trans>Scorecards revealed</Trans>} value={<Num value={revealed.length} />} />
        <Stat
          label={<Trans>Forecasts compared with what happened</Trans>}
          value={<Num value={record.forecasts} />}
        />
        <Stat
          label={<Trans>Brier score</Trans>}
          value={brier === undefined ? "–" : <Num value={brier} options={{ maximumFractionDigits: 3 }} />}
          detail={<Trans>0 is always right, 0.25 a coin, 1 always wrong</Trans>}
        />
        <Stat
          label={<Trans>What your scorecard weighs</Trans>}
          value={<Num value={weightOf(record)} options={{ maximumFractionDigits: 2 }} />}
        />
      </StatStrip>
      <p className="max-w-2xl">
        {brier === undefined ? (
          <Trans>
            None of your forecasts could be compared yet: that happens when a pilot of an idea you judged has
            ended.
          </Trans>
        ) : (
          <SkillText skill={skillOf(brier)} />
        )}{" "}
        {waiting > 0 && (
          <Plural
            value={waiting}
            one="After # more forecast, your record changes what your scorecards weigh."
            other="After # more forecasts, your record changes what your scorecards weigh."
          />
        )}
      </p>
      {revealed.length > 0 && <Forecasts cards={revealed} />}
    </Section>
  );
}

function SkillText({ skill }: { skill: ForecastSkill }): ReactNode {
  switch (skill) {
    case "sharp":
      return <Trans>Your forecasts are seldom far off: what you expect mostly happens.</Trans>;
    case "good":
      return <Trans>Your forecasts are better than a coin: they help to tell ideas apart.</Trans>;
    case "coin":
      return <Trans>Your forecasts are about as good as tossing a coin.</Trans>;
    case "poor":
      return (
        <Trans>
          Your forecasts are worse than a coin so far: when you are sure, it often comes out differently. Say
          numbers nearer to 50 where you are not sure.
        </Trans>
      );
  }
}

function Forecasts({ cards }: { cards: Reviewer["scorecards"] }) {
  const { t } = useLingui();
  return (
    <Table caption={t`Your scorecards and forecasts`}>
      <thead>
        <tr>
          <HeaderCell>
            <Trans>Idea</Trans>
          </HeaderCell>
          <HeaderCell numeric>
            <Trans>Your scores</Trans>
          </HeaderCell>
          <HeaderCell numeric>
            <Trans>Score of all</Trans>
          </HeaderCell>
          <HeaderCell numeric>
            <Trans>Your forecast</Trans>
          </HeaderCell>
          <HeaderCell>
            <Trans>What happened</Trans>
          </HeaderCell>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <tr key={card.review.number}>
            <Cell>
              <TextLink to="/ideas/$ideaId" params={{ ideaId: String(card.idea.number) }} hash="review">
                <IdeaTitle
                  number={card.idea.number}
                  title={card.idea.content?.title ?? undefined}
                  contentHash={card.idea.contentHash}
                />
              </TextLink>
            </Cell>
            <Cell numeric>
              {card.feasibility} · {card.impact} · {card.alignment}
            </Cell>
            <Cell numeric>
              {card.review.score === null ? "–" : <Num value={card.review.score / 100} options={twoDigits} />}
            </Cell>
            <Cell numeric>
              <Share bps={card.forecastBps ?? 0} />
            </Cell>
            <Cell>
              <Happened met={card.met} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Happened({ met }: { met: boolean | null }) {
  if (met === null) return <Trans>not known yet</Trans>;
  return met ? <Trans>target met</Trans> : <Trans>target missed</Trans>;
}

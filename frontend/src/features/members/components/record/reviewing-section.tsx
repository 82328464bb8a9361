import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Num, Share } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Cell, HeaderCell, Table } from "@/components/ui/table.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { brierOf } from "@/features/reviews/api/forecasts.ts";

/** What a member revealed as a reviewer, and how well their forecasts did. */
export function ReviewingSection({ member }: { member: MemberRecord }) {
  const { scorecards, forecasts, errorSum } = member;
  const { t } = useLingui();
  if (scorecards.length === 0) return null;
  const brier = brierOf({ forecasts, errorSum: Number(errorSum) });
  return (
    <Section
      title={<Trans>Reviews</Trans>}
      id="reviews"
      aside={<Plural value={scorecards.length} one="# scorecard" other="# scorecards" />}
    >
      <p className="max-w-2xl text-muted">
        {brier === undefined ? (
          <Trans>No forecast could be held against what happened yet.</Trans>
        ) : (
          <Trans>
            Brier score <Num value={brier} options={{ maximumFractionDigits: 3 }} />, from{" "}
            <Plural value={forecasts} one="# forecast" other="# forecasts" />: 0 is always right, 0.25 a coin,
            1 always wrong.
          </Trans>
        )}
      </p>
      <Table caption={t`Scorecards and forecasts`}>
        <thead>
          <tr>
            <HeaderCell>
              <Trans>Idea</Trans>
            </HeaderCell>
            <HeaderCell numeric>
              <Trans>Scores</Trans>
            </HeaderCell>
            <HeaderCell numeric>
              <Trans>Forecast</Trans>
            </HeaderCell>
            <HeaderCell>
              <Trans>What happened</Trans>
            </HeaderCell>
          </tr>
        </thead>
        <tbody>
          {scorecards.map((card) => (
            <tr key={card.idea.number}>
              <Cell className="min-w-48">
                <TextLink to="/ideas/$ideaId" params={{ ideaId: String(card.idea.number) }} hash="review">
                  <IdeaTitle
                    number={card.idea.number}
                    title={card.idea.content?.title ?? undefined}
                    contentHash={card.idea.contentHash}
                  />
                </TextLink>
              </Cell>
              <Cell numeric className="whitespace-nowrap">
                {card.feasibility} · {card.impact} · {card.alignment}
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
    </Section>
  );
}

function Happened({ met }: { met: boolean | null }) {
  if (met === null) return <Trans>not known yet</Trans>;
  return met ? <Trans>target met</Trans> : <Trans>target missed</Trans>;
}

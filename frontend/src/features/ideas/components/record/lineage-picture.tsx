import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { stageWords } from "@/components/vocabulary/stage-words.ts";
import { type Family, useFamily } from "@/features/ideas/api/lineage.ts";
import { BOX, drawFamily, linesOf, type Placed } from "@/features/ideas/api/lineage-layout.ts";
import { LineageTable } from "@/features/ideas/components/record/lineage-table.tsx";
import { ChartFrame } from "@/features/metrics/components/chart-frame.tsx";
import { displayText } from "@/lib/text-safety.ts";

const LINE = 18;

/** What an idea stands on and what stands on it, over generations; until that is read, `children`. */
export default function LineagePicture({ number, children }: { number: number; children: React.ReactNode }) {
  const { data } = useFamily(number);
  if (!data || data.descents.length === 0) return children;
  return (
    <ChartFrame
      title={<Trans>Its family</Trans>}
      caption={
        <>
          <Trans>Older ideas above. Whole lines: builds on. Broken lines: merged into.</Trans>{" "}
          {data.isCut && <Trans>There are more than fit here.</Trans>}
        </>
      }
      chart={<Tree family={data} />}
      table={<LineageTable family={data} />}
    />
  );
}

function Tree({ family }: { family: Family }) {
  const { t } = useMacro();
  const { width, height, places, lines } = drawFamily(family);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={t`Family tree`} tabIndex={0} className="overflow-x-auto py-1">
      <svg
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        width={width + 4}
        height={height + 4}
        className="mx-auto block"
      >
        <title>{t`Family tree`}</title>
        {lines.map(({ from, to, kind, path }) => (
          <path
            key={`${from}-${to}-${kind}`}
            d={path}
            fill="none"
            stroke="var(--edge)"
            strokeWidth="2"
            strokeDasharray={kind === "MergedInto" ? "5 5" : undefined}
          />
        ))}
        {places.map((place) => (
          <Box key={place.number} place={place} />
        ))}
      </svg>
    </section>
  );
}

function Box({ place }: { place: Placed }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { number, x, y, stage, generation } = place;
  const title = displayText(place.title ?? t`Idea ${number}`, 80);
  const isOwn = generation === 0;
  const lines = linesOf(title);
  const top = y + (lines.length > 1 ? 22 : 31);
  return (
    <Link
      to="/ideas/$ideaId"
      params={{ ideaId: String(number) }}
      activeProps={{}}
      className="group outline-none"
    >
      <rect
        {...{ x, y, width: BOX.width, height: BOX.height, rx: 5 }}
        fill={isOwn ? "var(--accent-soft)" : "var(--paper)"}
        stroke={isOwn ? "var(--accent)" : "var(--edge)"}
        className="group-hover:stroke-ink group-focus-visible:stroke-accent group-focus-visible:stroke-3"
      />
      <text
        y={top}
        lang={place.title === undefined ? undefined : (place.language ?? "")}
        fill="var(--ink)"
        fontSize="14"
        fontWeight="600"
      >
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and their order is all they have
          <tspan key={at} x={x + 10} dy={at === 0 ? 0 : LINE}>
            {`${line} `}
          </tspan>
        ))}
      </text>
      <text x={x + 10} y={top + lines.length * LINE + 2} fill="var(--muted)" fontSize="13">
        {i18n._(stageWords[stage])}
      </text>
    </Link>
  );
}

import { useLingui } from "@lingui/react/macro";
import { useMoneyWords } from "@/components/vocabulary/money.tsx";
import type { TeamRow } from "@/features/teams/api/budgets.ts";
import { type Bar, type Direction, type LayoutTerms, layOutFlow } from "@/features/teams/api/flow-layout.ts";
import type { FlowPlace, MoneyFlow, PlaceKey } from "@/features/teams/api/money-flow.ts";
import { usePlaceNames } from "@/features/teams/components/place-words.tsx";

const THICKNESS = 10;
const LABEL = 13;

/** How far a picture that runs across goes; with few steps they stand further apart, but not too far. */
const ACROSS = { way: 770, longestStride: 320 };

/** Room for the labels: beside the last bars of a picture that runs across, above the first of one that runs down. */
const room = {
  across: { before: 0, after: 165, side: 6 },
  down: { before: 40, after: 6, side: 6 },
};

function termsFor(direction: Direction, steps: number): LayoutTerms {
  if (direction === "down") {
    return { direction, stride: 104, fullest: 240, leastRoom: 132, gap: 12, thickness: THICKNESS };
  }
  const stride = Math.min(ACROSS.longestStride, ACROSS.way / Math.max(1, steps - 1));
  return { direction, stride, fullest: 250, leastRoom: 40, gap: 14, thickness: THICKNESS };
}

const streamColours: Partial<Record<PlaceKey, string>> = {
  rewards: "var(--plum)",
  returned: "var(--caution)",
};

/** Money as streams between bars, drawn to scale. What is still in a pot stays in its bar. */
export function FlowPicture(props: {
  flow: MoneyFlow;
  teams: readonly TeamRow[];
  direction: Direction;
  label: string;
  className: string;
}) {
  const { direction, flow } = props;
  const steps = new Set(flow.places.map(({ step }) => step)).size;
  const { bars, streams, along, across } = layOutFlow(flow, termsFor(direction, steps));
  const { before, after, side } = room[direction];
  // Always of the same width, so that words have the same size however much there is to show.
  const length = before + (direction === "across" ? ACROSS.way : along) + after;
  const breadth = across + 2 * side;
  const [width, height] = direction === "across" ? [length, breadth] : [breadth, length];
  const origin = direction === "across" ? [-before, -side] : [-side, -before];
  return (
    <svg
      viewBox={`${origin.join(" ")} ${width} ${height}`}
      role="img"
      aria-label={props.label}
      className={props.className}
    >
      {streams.map(({ link, path }) => (
        <path
          key={`${link.from} ${link.to}`}
          d={path}
          fill={streamColours[link.to] ?? streamColours[link.from] ?? "var(--accent)"}
          opacity="0.26"
        />
      ))}
      {bars.map((bar) => (
        <BarWithLabel key={bar.place.key} bar={bar} direction={direction} teams={props.teams} />
      ))}
    </svg>
  );
}

function BarWithLabel(props: { bar: Bar; direction: Direction; teams: readonly TeamRow[] }) {
  const { place, start, offset, length } = props.bar;
  const isAcross = props.direction === "across";
  const name = usePlaceNames(props.teams)(place.key);
  const note = usePlaceNote(props.direction)(place);
  const middle = offset + length / 2;
  const at = isAcross ? { x: start + THICKNESS + 7, y: middle - 3 } : { x: middle, y: start - 22 };
  const text = {
    x: at.x,
    textAnchor: isAcross ? ("start" as const) : ("middle" as const),
    fontSize: LABEL,
    // A rim in the ground's colour keeps words readable over the streams.
    stroke: "var(--surface)",
    strokeWidth: 3.5,
    strokeLinejoin: "round" as const,
    paintOrder: "stroke",
  };
  return (
    <g>
      <rect
        x={isAcross ? start : offset}
        y={isAcross ? offset : start}
        width={isAcross ? THICKNESS : length}
        height={isAcross ? length : THICKNESS}
        rx="1.5"
        fill={streamColours[place.key] ?? "var(--accent)"}
      />
      <text {...text} y={at.y} lang={name.language} fontWeight="600" fill="var(--ink)">
        {name.text}
      </text>
      <text {...text} y={at.y + LABEL + 3} fill="var(--muted)">
        {note}
      </text>
    </g>
  );
}

/** What came to a place, and how much of that is still there; where room is short, the latter alone. */
function usePlaceNote(direction: Direction): (place: FlowPlace) => string {
  const { t } = useLingui();
  const money = useMoneyWords();
  return ({ key, received, held }) => {
    const amount = money(received);
    const rest = money(held);
    if (key === "outside" || key === "paid" || key === "returned") return amount;
    if (held === received || direction === "down") return t`holds ${rest}`;
    return t`${amount}, holds ${rest}`;
  };
}

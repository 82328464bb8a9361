import type { Collaboration } from "@engine/audit/metrics/collaboration";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import {
  drawNetwork,
  type Knot,
  type NetworkDrawing,
  RADIUS,
} from "@/features/metrics/api/network-layout.ts";
import { ChartFrame } from "@/features/metrics/components/chart-frame.tsx";
import { NetworkTable } from "@/features/metrics/components/network-table.tsx";
import { displayText } from "@/lib/text-safety.ts";

const MOST_SHOWN = 48;
/** Room around the circle for names. */
const ROOM = 152;
const LONGEST_NAME = 22;

type Names = ReadonlyMap<number, string>;

/** Who worked with whom, on a circle: shared credit, built on each other's ideas, or worked in one pilot. */
export default function NetworkChart(props: {
  links: readonly Collaboration[];
  names: Names;
  block: number;
}) {
  const { links, names, block } = props;
  const drawing = drawNetwork(links, MOST_SHOWN);
  if (links.length === 0) return null;
  return (
    <ChartFrame
      title={<Trans>Who worked with whom</Trans>}
      caption={
        <>
          <Trans>
            Shared the credit for an idea, built on the other's, or worked in one pilot in this time. Block{" "}
            {block}.
          </Trans>{" "}
          {drawing.left > 0 && (
            <Plural
              value={drawing.left}
              one="# more stands in the table."
              other="# more stand in the table."
            />
          )}
        </>
      }
      chart={<Circle drawing={drawing} links={links} names={names} />}
      table={<NetworkTable links={links} names={names} />}
    />
  );
}

function Circle(props: { drawing: NetworkDrawing; links: readonly Collaboration[]; names: Names }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<number>();
  const { knots } = props.drawing;
  const at = new Map(knots.map((knot) => [knot.memberId, knot]));
  const size = RADIUS + ROOM;
  return (
    <svg viewBox={`${-size} ${-size} ${size * 2} ${size * 2}`} className="mx-auto w-full max-w-lg">
      <title>{t`Who worked with whom`}</title>
      {props.links.map(({ members }) => {
        const [from, to] = [at.get(members[0]), at.get(members[1])];
        if (!from || !to) return null;
        const isChosen = chosen === undefined || members.includes(chosen);
        return (
          <path
            key={members.join("-")}
            d={`M${from.x} ${from.y}Q0 0 ${to.x} ${to.y}`}
            fill="none"
            stroke="var(--accent)"
            strokeWidth={isChosen && chosen !== undefined ? 2.5 : 1.25}
            opacity={isChosen ? 0.75 : 0.12}
          />
        );
      })}
      {knots.map((knot) => (
        <Person key={knot.memberId} knot={knot} name={props.names.get(knot.memberId)} onChoose={setChosen} />
      ))}
    </svg>
  );
}

function Person(props: {
  knot: Knot;
  name: string | undefined;
  onChoose: (memberId: number | undefined) => void;
}) {
  const { t } = useLingui();
  const { memberId, angle, degree } = props.knot;
  const name = displayText(props.name ?? t`Member no. ${memberId}`, LONGEST_NAME);
  const isLeft = angle > 90;
  return (
    <Link
      to="/members/$memberId"
      params={{ memberId: String(memberId) }}
      onMouseEnter={() => props.onChoose(memberId)}
      onMouseLeave={() => props.onChoose(undefined)}
      onFocus={() => props.onChoose(memberId)}
      onBlur={() => props.onChoose(undefined)}
      className="group outline-none"
    >
      <g transform={`rotate(${angle}) translate(${RADIUS} 0)`}>
        <circle r={Math.min(7, 3 + degree / 2)} className="fill-accent group-focus-visible:fill-ink" />
        <text
          transform={isLeft ? "rotate(180)" : undefined}
          x={isLeft ? -12 : 12}
          y="4"
          textAnchor={isLeft ? "end" : "start"}
          // A name of no language in particular.
          lang={props.name === undefined ? undefined : ""}
          fontSize="11.5"
          className="fill-ink group-hover:underline group-focus-visible:font-semibold group-focus-visible:underline"
        >
          {name}
        </text>
      </g>
    </Link>
  );
}

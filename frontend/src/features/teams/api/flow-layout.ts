import type { FlowLink, FlowPlace, MoneyFlow, PlaceKey } from "@/features/teams/api/money-flow.ts";

/** Which way the picture runs: from left to right, or from top to bottom. */
export type Direction = "across" | "down";

/** A place as a bar. Its `length` stands for the money; `start` and `end` are where along the way it lies. */
export interface Bar {
  place: FlowPlace;
  start: number;
  /** Where across the way the bar begins. */
  offset: number;
  length: number;
}

/** A stream of money between two bars. */
export interface Stream {
  link: FlowLink;
  path: string;
}

export interface FlowLayout {
  bars: readonly Bar[];
  streams: readonly Stream[];
  /** Space the picture takes along the way and across it. */
  along: number;
  across: number;
}

export interface LayoutTerms {
  direction: Direction;
  /** From one step to the next. */
  stride: number;
  /** Length of all bars of the fullest step together. */
  fullest: number;
  /** Room across the way that each bar's label needs. */
  leastRoom: number;
  gap: number;
  thickness: number;
}

const THINNEST = 1.5;

/** Where bars and streams stand. Streams keep their order at both ends, so that none crosses itself. */
export function layOutFlow({ places, links }: MoneyFlow, terms: LayoutTerms): FlowLayout {
  const steps = [...new Set(places.map(({ step }) => step))].sort((a, b) => a - b);
  const columns = steps.map((step) => places.filter((place) => place.step === step));
  const weight = (column: readonly FlowPlace[]) =>
    column.reduce((sum, { received }) => sum + Number(received), 0);
  const scale = terms.fullest / Math.max(1, ...columns.map(weight));
  const lengthOf = (amount: bigint) => Math.max(THINNEST, Number(amount) * scale);
  const roomOf = ({ received }: FlowPlace) => Math.max(terms.leastRoom, lengthOf(received));
  const roomFor = (column: readonly FlowPlace[]) =>
    column.reduce((sum, place) => sum + roomOf(place), terms.gap * (column.length - 1));
  const across = Math.max(0, ...columns.map(roomFor));
  const bars = columns.flatMap((column, index) => {
    let edge = (across - roomFor(column)) / 2;
    return column.map((place): Bar => {
      const length = lengthOf(place.received);
      const offset = edge + (roomOf(place) - length) / 2;
      edge += roomOf(place) + terms.gap;
      return { place, start: index * terms.stride, offset, length };
    });
  });
  const along = Math.max(0, steps.length - 1) * terms.stride + terms.thickness;
  return { bars, streams: streamsOf(links, bars, scale, terms), along, across };
}

function streamsOf(
  links: readonly FlowLink[],
  bars: readonly Bar[],
  scale: number,
  { direction, thickness }: LayoutTerms,
): Stream[] {
  const order = (key: PlaceKey) => bars.findIndex(({ place }) => place.key === key);
  const leaving = new Map(bars.map(({ place, offset }) => [place.key, offset]));
  const arriving = new Map(leaving);
  const sorted = [...links].sort((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to));
  return sorted.flatMap((link) => {
    const [from, to] = [bars[order(link.from)], bars[order(link.to)]];
    if (!from || !to) return [];
    const width = Math.max(THINNEST, Number(link.amount) * scale);
    const begins = leaving.get(link.from) ?? 0;
    const ends = arriving.get(link.to) ?? 0;
    leaving.set(link.from, begins + width);
    arriving.set(link.to, ends + width);
    const path = ribbon(direction, [from.start + thickness, begins], [to.start, ends], width);
    return [{ link, path }];
  });
}

type Point = readonly [along: number, across: number];

/** A band of even width that leaves and arrives straight. */
function ribbon(direction: Direction, [a0, c0]: Point, [a1, c1]: Point, width: number): string {
  const middle = (a0 + a1) / 2;
  const at = (along: number, across: number) =>
    (direction === "across" ? [along, across] : [across, along]).map((one) => one.toFixed(1)).join(" ");
  return [
    `M${at(a0, c0)}`,
    `C${at(middle, c0)} ${at(middle, c1)} ${at(a1, c1)}`,
    `L${at(a1, c1 + width)}`,
    `C${at(middle, c1 + width)} ${at(middle, c0 + width)} ${at(a0, c0 + width)}Z`,
  ].join("");
}

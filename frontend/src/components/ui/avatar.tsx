import { classNames } from "@/lib/class-names.ts";

const QUARTERS = [
  "M0 0h12a12 12 0 0 1-12 12z",
  "M24 0v12a12 12 0 0 1-12-12z",
  "M24 24h-12a12 12 0 0 1 12-12z",
  "M0 24v-12a12 12 0 0 1 12 12z",
] as const;

/** A number's bits, spread so that neighbours look different. */
function scatter(seed: number): number {
  let bits = Math.imul(seed + 0x9e37, 0x85ebca6b) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35) >>> 0;
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Four tiles drawn from a member's number: the same person, the same picture, without asking any server. */
export function Avatar({ memberId, className }: { memberId: number; className?: string }) {
  const bits = scatter(memberId);
  const hue = (memberId * 137.508) % 360;
  const tiles = [0, 1, 2, 3].map((index) => ({
    index,
    quarter: QUARTERS[(bits >>> (index * 2)) & 3] ?? QUARTERS[0],
    light: ((bits >>> (index + 9)) & 1) === 1,
  }));
  return (
    <svg
      viewBox="0 0 48 48"
      className={classNames("shrink-0 rounded-md", className ?? "size-8")}
      aria-hidden="true"
    >
      <rect width="48" height="48" fill={`oklch(0.84 0.075 ${hue})`} />
      {tiles.map(({ index, quarter, light }) => (
        <g key={index} transform={`translate(${(index % 2) * 24} ${index < 2 ? 0 : 24})`}>
          {light && <rect width="24" height="24" fill={`oklch(0.93 0.045 ${hue + 40})`} />}
          <path d={quarter} fill={`oklch(0.42 0.085 ${hue})`} />
        </g>
      ))}
    </svg>
  );
}

/** 97.5 % of a normal distribution lie below so many deviations: 95 % lie within. */
const DEVIATIONS = 1.959964;

/** Wilson's 95 % interval of a share, 0 to 1; undefined of nothing. */
export function wilson(positive: number, all: number): { low: number; high: number } | undefined {
  if (all === 0) return undefined;
  const share = positive / all;
  const square = DEVIATIONS ** 2;
  const centre = share + square / (2 * all);
  const spread = DEVIATIONS * Math.sqrt((share * (1 - share)) / all + square / (4 * all ** 2));
  const whole = 1 + square / all;
  return { low: Math.max(0, (centre - spread) / whole), high: Math.min(1, (centre + spread) / whole) };
}

const UNITS: readonly [name: string, seconds: number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];
/** Longer texts and lists are in the file itself. */
const LONGEST = 40;

/** A field's value as a person reads it: the end of the field's name tells its unit. */
export function shownValue(field: string, value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return shownNumber(field, value);
  if (Array.isArray(value)) return shownList(value);
  if (typeof value === "string" && value.length <= LONGEST) return value;
  return "see the file";
}

function shownNumber(field: string, value: number): string {
  if (field.endsWith("Bps")) return `${value / 100} %`;
  if (field.endsWith("Seconds")) return shownSpan(value);
  if (field.endsWith("Hours")) return shownSpan(value * 3_600);
  return String(value);
}

function shownSpan(seconds: number): string {
  const [name, size] = UNITS.find(([, size]) => seconds % size === 0) ?? ["second", 1];
  const count = seconds / size;
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

function shownList(value: readonly unknown[]): string {
  const text = value.join(", ");
  return value.every((each) => typeof each === "string") && text.length <= LONGEST
    ? text
    : `${value.length} ${value.length === 1 ? "entry" : "entries"}`;
}

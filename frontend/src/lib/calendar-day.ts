// Days as date fields write them, 2026-05-31, on the reader's own clock: what is typed as the last day is shown as that.

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The first second of a day, in Unix seconds; NaN if there is no such day. */
export function firstSecondOf(day: string): number {
  return at(day, "00:00:00");
}

/** The last second of a day, in Unix seconds; NaN if there is no such day. */
export function lastSecondOf(day: string): number {
  return at(day, "23:59:59");
}

function at(day: string, time: string): number {
  const seconds = DAY.test(day) ? new Date(`${day}T${time}`).getTime() / 1000 : Number.NaN;
  return dayOf(seconds) === day ? seconds : Number.NaN;
}

/** The day of a moment (Unix seconds), or some days after it. */
export function dayOf(seconds: number, daysLater = 0): string {
  const date = new Date(seconds * 1000);
  date.setDate(date.getDate() + daysLater);
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return [String(date.getFullYear()).padStart(4, "0"), ...parts].join("-");
}

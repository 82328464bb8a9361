/** Spreadsheets read UTF-8 as such only behind a byte order mark. */
const BYTE_ORDER_MARK = "\ufeff";

/** A table as RFC 4180 CSV with a header, for spreadsheets. */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(csvCell).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

/** What people typed must stay text: a spreadsheet would run a cell that begins like a formula. */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

import { describe, expect, it } from "vitest";
import { csvCell, toCsv } from "../../src/decisions/csv.ts";

describe("CSV", () => {
  it("quotes what holds a comma, a quote or a line end, and doubles quotes", () => {
    expect(csvCell("plain text")).toBe("plain text");
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell("two\nlines")).toBe('"two\nlines"');
    expect(csvCell("two\r\nlines")).toBe('"two\r\nlines"');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("keeps %j from running as a formula", (text) => {
    expect(csvCell(text).replace(/^"/, "")).toBe(`'${text}${csvCell(text).startsWith('"') ? '"' : ""}`);
  });

  it("defuses before it quotes", () => {
    expect(csvCell('=HYPERLINK("x","y")')).toBe('"\'=HYPERLINK(""x"",""y"")"');
  });

  it("has a byte order mark, a header, and a line end behind each line", () => {
    expect(toCsv(["a", "b"], [["1", "2,3"]])).toBe('\ufeffa,b\r\n1,"2,3"\r\n');
  });
});

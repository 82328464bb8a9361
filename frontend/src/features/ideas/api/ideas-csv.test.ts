import { describe, expect, it } from "vitest";
import { ideasCsv } from "@/features/ideas/api/ideas-csv.ts";
import { ideaRow } from "@/testing/idea-rows.ts";

const lineOf = (row: Parameters<typeof ideaRow>[0]) => ideasCsv([ideaRow(row)]).split("\r\n")[1];

describe("ideasCsv", () => {
  it("begins with a byte order mark and a head, and ends each line as RFC 4180 says", () => {
    const csv = ideasCsv([]);
    expect(csv.startsWith("\ufeffnumber,title,stage")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  it("quotes what would break a line, and doubles quotes", () => {
    expect(lineOf({ number: 1, title: 'Bread, "fresh"' })).toContain('1,"Bread, ""fresh""",Submitted');
  });

  it.each(["=SUM(A1)", "+1", "-1", "@x", "\t=1"])("keeps a spreadsheet from running %j", (title) => {
    expect(lineOf({ number: 1, title })).toContain(`'${title}`);
  });

  it("leaves unknown values empty", () => {
    const row = { number: 7, title: undefined, authorName: undefined, authorNumber: undefined };
    expect(lineOf(row)?.startsWith("7,,Submitted,Submission,Employee,App,0,,,,")).toBe(true);
  });

  it("writes moments in UTC", () => {
    expect(lineOf({ number: 1, submittedAt: 0 })).toContain("1970-01-01T00:00:00.000Z");
  });
});

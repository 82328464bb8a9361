import { documentIssues } from "@engine/protocol/documents";
import { sealDocument } from "@engine/protocol/seal";
import { describe, expect, it } from "vitest";
import { ideaDocument } from "@/features/ideas/flows/idea-fields.ts";
import { type Draft, emptyDraft } from "@/features/propose/api/draft.ts";
import { draftIssues, fieldsOf, tagsOf } from "@/features/propose/api/draft-issues.ts";

const draft = (fields: Partial<Draft> = {}): Draft => ({
  ...emptyDraft("en"),
  title: "Bread",
  problem: "p",
  proposal: "q",
  benefit: "b",
  ...fields,
});

describe("draftIssues", () => {
  it("finds nothing wrong with a whole draft", () => {
    expect(draftIssues(draft({ ask: " 120 ", tags: "bread, , oven" }))).toEqual({});
  });

  it("asks for every text, blanks not counted", () => {
    const missing = draftIssues(draft({ title: " ", problem: "\n", proposal: "", benefit: "\t" }));
    expect(missing).toEqual({
      title: "missing",
      problem: "missing",
      proposal: "missing",
      benefit: "missing",
    });
  });

  it("finds what is too long, letter by letter", () => {
    expect(draftIssues(draft({ title: "x".repeat(120) }))).toEqual({});
    expect(draftIssues(draft({ title: "x".repeat(121) }))).toEqual({ title: "tooLong" });
  });

  it("finds characters that documents refuse", () => {
    expect(draftIssues(draft({ title: "a\u0000b", benefit: "half \ud83c" }))).toEqual({
      title: "unreadable",
      benefit: "unreadable",
    });
  });

  it.each(["1,000", "1e18", ".5", "-3", "١٢", "12.5", "9".repeat(20)])("refuses %j as an amount", (ask) => {
    expect(draftIssues(draft({ ask }))).toEqual({ ask: "notANumber" });
  });

  it("bounds tags", () => {
    expect(draftIssues(draft({ tags: "a,b,c,d,e,f,g,h,i" }))).toEqual({ tags: "tooMany" });
    expect(draftIssues(draft({ tags: "x".repeat(31) }))).toEqual({ tags: "tooLong" });
  });

  it("finds a document that would be too large in bytes, though each text is short enough", () => {
    const wide = draft({ problem: "€".repeat(8_000), proposal: "€".repeat(20_000), benefit: "b" });
    expect(draftIssues(wide)).toEqual({ proposal: "tooLarge" });
  });
});

describe("fieldsOf", () => {
  it("makes a document that can be sealed", async () => {
    const fields = fieldsOf(draft({ ask: "120", tags: "bread, oven, bread" }));
    const { document } = await sealDocument(ideaDocument(fields));
    expect(documentIssues(document)).toEqual([]);
    expect(document).toMatchObject({ askAmount: 120, tags: ["bread", "oven"] });
  });

  it("leaves out what was not given", () => {
    expect(ideaDocument(fieldsOf(draft()))).not.toHaveProperty("askAmount");
    expect(ideaDocument(fieldsOf(draft()))).not.toHaveProperty("tags");
  });
});

describe("tagsOf", () => {
  it("splits at commas, tidies and keeps each once", () => {
    expect(tagsOf(" a ,b,,a , b c ")).toEqual(["a", "b", "b c"]);
  });
});

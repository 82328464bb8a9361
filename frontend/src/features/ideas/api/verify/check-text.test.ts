import { describe, expect, it } from "vitest";
import type { IdeaText } from "@/features/ideas/api/idea.ts";
import { differences } from "@/features/ideas/api/verify/check-text.ts";

const texts = { language: "en", title: "Bread", problem: "p", proposal: "q", benefit: "b" };
const document = {
  kind: "idea" as const,
  salt: `0x${"0".repeat(64)}`,
  ...texts,
  askAmount: 120,
  tags: ["a", "b"],
};
const shown: IdeaText = { status: "Verified", ...texts, askAmount: "120", tags: ["a", "b"] };

describe("differences", () => {
  it("finds none where the page shows the document", () => {
    expect(differences(shown, document)).toEqual([]);
    const { askAmount: _, tags: __, ...bare } = document;
    expect(differences({ ...shown, askAmount: null, tags: null }, bare)).toEqual([]);
  });

  it("names each field that says something else", () => {
    expect(differences({ ...shown, title: "Cake", askAmount: "12", tags: ["b", "a"] }, document)).toEqual([
      "title",
      "askAmount",
      "tags",
    ]);
  });

  it("is not fooled by a document of another kind", () => {
    expect(differences(shown, { kind: "reason", salt: document.salt, language: "en", text: "x" })).toEqual([
      "kind",
    ]);
  });
});

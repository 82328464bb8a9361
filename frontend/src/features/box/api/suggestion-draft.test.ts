import { describe, expect, it } from "vitest";
import { completed, suggestionIssues } from "@/features/box/api/suggestion-draft.ts";
import { emptyDraft } from "@/features/propose/api/draft.ts";

const draft = { ...emptyDraft("en"), title: "A bench", proposal: "At the window." };

describe("a suggestion", () => {
  it("needs a title and what to do, no more", () => {
    expect(suggestionIssues(draft)).toEqual({});
    expect(suggestionIssues(emptyDraft("en"))).toEqual({ title: "missing", proposal: "missing" });
  });

  it("has the limits of any idea", () => {
    expect(suggestionIssues({ ...draft, title: "x".repeat(121) })).toEqual({ title: "tooLong" });
    expect(suggestionIssues({ ...draft, problem: "bread \ud83e" })).toEqual({ problem: "unreadable" });
  });

  it("says what was not said, and keeps what was", () => {
    const whole = completed({ ...draft, problem: "My feet", benefit: " \n" }, "Not said.");
    expect([whole.problem, whole.benefit]).toEqual(["My feet", "Not said."]);
  });
});

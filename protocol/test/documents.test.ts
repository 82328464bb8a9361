import { describe, expect, it } from "vitest";
import { DocumentError, documentIssues, LIMITS, parseDocument } from "../src/documents.ts";

const common = { salt: `0x${"5a".repeat(32)}`, language: "de-AT" };
const idea = { kind: "idea", ...common, title: "Nachtbrot", problem: "p", proposal: "q", benefit: "b" };
const DOCUMENTS = [
  idea,
  { ...idea, askAmount: 0, tags: ["Brot", "Nacht"] },
  { kind: "challenge", ...common, title: "Less waste", goal: "Half the flour\n\n* of last year" },
  { kind: "challenge", ...common, title: "Less waste", goal: "g", metric: "kg a week" },
  { kind: "reason", ...common, text: "Not now." },
  { kind: "profile", ...common, name: "Head baker" },
  { kind: "profile", ...common, name: "Head baker", about: "Up at two." },
  { kind: "unit", ...common, name: "Bakehouse" },
  { kind: "comment", ...common, text: "The oven is free at that hour." },
  { kind: "rubric", ...common, title: "How we judge", text: "Feasibility: can we do it?" },
  { kind: "charter", ...common, name: "Kitchen", text: "What we bake, and how." },
  {
    kind: "plan",
    ...common,
    title: "A night oven",
    text: "Two weeks.",
    metric: "loaves",
    steps: ["Dough", "Oven"],
  },
  { kind: "evidence", ...common, title: "Fourteen nights", text: "560 loaves sold." },
  { kind: "activity", ...common, title: "Tasting", text: "Bring your appetite." },
];

/** `field: code limit` of each issue. */
const issuesOf = (value: unknown) =>
  documentIssues(value).map(
    ({ field, code, limit }) => `${field}: ${code}${limit === undefined ? "" : ` ${limit}`}`,
  );

describe("documents", () => {
  it.each(DOCUMENTS)("of kind $kind parse unchanged", (document) => {
    expect(parseDocument(document)).toEqual(document);
    expect(documentIssues(document)).toEqual([]);
  });

  it.each([
    ["null", null, [": wrongType"]],
    ["a list", [], [": wrongType"]],
    ["nothing", {}, ["kind: unknownKind"]],
    ["an unknown kind", { kind: "poem" }, ["kind: unknownKind"]],
    [
      "a bare idea",
      { kind: "idea" },
      [
        "salt: missing",
        "language: missing",
        "title: missing",
        "problem: missing",
        "proposal: missing",
        "benefit: missing",
      ],
    ],
    ["a foreign field", { ...idea, metric: "kg" }, ["metric: unknownField"]],
    [
      "a plan without steps",
      { kind: "plan", ...common, title: "t", text: "t", metric: "m", steps: [] },
      ["steps: missing"],
    ],
    ["a tag that is a number", { ...idea, tags: ["a", 7] }, ["tags.1: wrongType"]],
    ["an empty tag", { ...idea, tags: [""] }, ["tags.0: missing"]],
    ["no list of tags", { ...idea, tags: "bread" }, ["tags: wrongType"]],
    ["an amount in words", { ...idea, askAmount: "100" }, ["askAmount: wrongType"]],
    ["an amount beyond 2^53", { ...idea, askAmount: 2 ** 60 }, ["askAmount: wrongType"]],
    ["a salt in capitals", { ...idea, salt: `0x${"5A".repeat(32)}` }, ["salt: malformed"]],
    ["a language in words", { ...idea, language: "Deutsch" }, ["language: malformed"]],
    ["a title in two lines", { ...idea, title: "a\u2028b" }, ["title: notOneLine"]],
    [
      "several faults",
      { ...idea, title: 5, benefit: " b", askAmount: -1 },
      ["title: wrongType", "benefit: notTrimmed", "askAmount: negative"],
    ],
  ])("%s is refused field by field", (_name, value, issues) => {
    expect(issuesOf(value)).toEqual(issues);
  });

  it.each([
    ["title", LIMITS.title],
    ["problem", LIMITS.problem],
    ["proposal", LIMITS.proposal],
    ["benefit", LIMITS.benefit],
  ] as const)("the %s of an idea has at most %i characters", (field, limit) => {
    expect(issuesOf({ ...idea, [field]: "x".repeat(limit) })).toEqual([]);
    expect(issuesOf({ ...idea, [field]: "x".repeat(limit + 1) })).toEqual([`${field}: tooLong ${limit}`]);
  });

  it("an idea has at most eight tags of at most 30 characters, none twice", () => {
    expect(issuesOf({ ...idea, tags: [..."abcdefgh"] })).toEqual([]);
    expect(issuesOf({ ...idea, tags: [..."abcdefghi"] })).toEqual(["tags: tooMany 8"]);
    expect(issuesOf({ ...idea, tags: ["x".repeat(31)] })).toEqual(["tags.0: tooLong 30"]);
    expect(issuesOf({ ...idea, tags: ["a", "a"] })).toEqual(["tags: repeated"]);
  });

  it("errors say the field and what to do", () => {
    const parse = () => parseDocument({ ...idea, title: "x".repeat(121), askAmount: -1 });
    expect(parse).toThrow(DocumentError);
    expect(parse).toThrow(
      "title is too long. Shorten it to the limit: characters at most 120. askAmount is below zero. Ask for zero or more.",
    );
  });
});

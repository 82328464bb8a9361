import { describe, expect, it } from "vitest";
import { anchorOf, localTargets } from "../../scripts/check/doc-links.ts";
import { mappedPaths } from "../../scripts/check/folder-map.ts";

describe("links in docs", () => {
  it("finds links and pictures, not code and not addresses elsewhere", () => {
    const page = [
      "[a](docs/a.md) ![b](b.png) [c](https://example.org) [d](#d) [e](<docs/e.md>) [f](f.md 'title')",
      '<img alt="g" src="g.png">',
      "`[h](h.md)`",
      "```\n[i](i.md)\n```",
    ].join("\n");
    expect(localTargets(page)).toEqual(["docs/a.md", "b.png", "#d", "docs/e.md", "f.md", "g.png"]);
  });

  it("names headings as pages do", () => {
    expect(anchorOf("Who *decides*, and when?")).toBe("who-decides-and-when");
    expect(anchorOf("`npm start` – [first](x.md)")).toBe("npm-start--first");
  });
});

describe("the folder map", () => {
  it("reads nested folders, indented or drawn", () => {
    expect(mappedPaths("contracts/   rules\n  members/  people\n  ideas/\ndocs/   words")).toEqual([
      "contracts/",
      "contracts/members/",
      "contracts/ideas/",
      "docs/",
    ]);
    expect(mappedPaths("contracts/\n├── members/   people\n└── ideas/\ndocs/")).toEqual([
      "contracts/",
      "contracts/members/",
      "contracts/ideas/",
      "docs/",
    ]);
  });
});

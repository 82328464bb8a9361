import { expect, it } from "vitest";
import { brokenLinks } from "../../scripts/check/doc-links.ts";
import { indexPage } from "../../scripts/screens/index-page.ts";

it("shows each page under its name with a picture for each look, and shortens hashes", () => {
  const page = indexPage([["a proposal", `/governance/0x${"a".repeat(64)}`]]);
  expect(page).toContain("## A proposal\n\n`/governance/0x…`\n");
  for (const look of ["light", "dark", "phone"])
    expect(page).toContain(`![a proposal, ${look}](a-proposal-${look}.webp)`);
});

it("every picture that a page of the docs shows is there", () => {
  expect(brokenLinks().filter((fault) => fault.includes("screens"))).toEqual([]);
});

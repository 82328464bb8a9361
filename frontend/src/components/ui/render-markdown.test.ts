import { describe, expect, it } from "vitest";
import { markdownToHtml } from "@/components/ui/render-markdown.ts";

/** Elements in a piece of HTML, as a browser would find them. */
function elementsOf(html: string): string[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name ?? "");
}

describe("markdownToHtml", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "text <svg onload=alert(1)> text",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<a href='javascript:alert(1)'>x</a>",
    "<form action=https://evil.example><input name=seed></form>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    '<p style="position:fixed;inset:0">Connect your wallet</p>',
    "<!-- --><details open ontoggle=alert(1)>",
  ])("writes out what was meant as HTML: %s", (markdown) => {
    const html = markdownToHtml(markdown);
    expect(elementsOf(html).filter((name) => name !== "p")).toEqual([]);
    expect(html).not.toMatch(/<p [^>]/);
    expect(html).toContain("&lt;");
  });

  it.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,alert)",
    "[x](vbscript:msgbox)",
    "[x](&#106;avascript:alert(1))",
    "[x](//evil.example)",
    "[x](/settings)",
    "<javascript:alert(1)>",
  ])("makes no link of %s", (markdown) => {
    expect(elementsOf(markdownToHtml(markdown))).toEqual(["p"]);
  });

  it("lets no address out of its attribute", () => {
    const html = markdownToHtml('[a](<https://e.org/"onmouseover=alert(1)>)');
    expect(html).toContain('href="https://e.org/&quot;onmouseover=alert(1)"');
  });

  it("fetches no picture; its description stands in for it", () => {
    expect(markdownToHtml("![A loaf](https://tracker.example/pixel.png)")).toBe("<p>[A loaf]</p>\n");
  });

  it("leaves h1 and h2 to the page", () => {
    expect(elementsOf(markdownToHtml("# One\n\n## Two\n\n###### Six"))).toEqual(["h3", "h4", "h6"]);
  });

  it("keeps what Markdown is for", () => {
    const html = markdownToHtml(
      "**bold**\n\n- one\n\n| a |\n|---|\n| 1 |\n\n`code` [x](https://e.org) <mail@e.org>",
    );
    expect(elementsOf(html)).toEqual(
      expect.arrayContaining(["strong", "ul", "li", "table", "td", "code", "a"]),
    );
    expect(html).toContain('href="mailto:mail@e.org"');
  });
});

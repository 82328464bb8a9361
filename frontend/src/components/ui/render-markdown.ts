import DOMPurify from "dompurify";
import { Marked } from "marked";

const TAGS = [
  "p", "br", "hr", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a", "h3", "h4", "h5", "h6",
  "table", "thead", "tbody", "tr", "th", "td",
]; // biome-ignore format: one list, read as one
const ATTRIBUTES = ["href", "start", "align"];
const ALLOWED_LINK = /^(?:https?:|mailto:)/i;

const marked = new Marked({ gfm: true, breaks: false });
marked.use({
  renderer: {
    // Pictures would tell their host who reads; their description stands in for them.
    image: ({ text, href }) => escapeHtml(`[${text || href}]`),
    html: ({ text }) => escapeHtml(text),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return ALLOWED_LINK.test(href) ? `<a href="${escapeHtml(href)}">${words}</a>` : words;
    },
    // The page owns h1 and h2.
    heading({ tokens, depth }) {
      const level = Math.min(6, depth + 2);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
  },
});

/** The first of two locks: what the writer wrote as HTML is text, and only web and mail links are links. */
export function markdownToHtml(text: string): string {
  return marked.parse(text, { async: false });
}

/** Markdown to HTML of a short list of elements: no pictures, no HTML of the writer's own, web and mail links only. */
export function renderMarkdown(text: string): string {
  const html = markdownToHtml(text);
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOWED_URI_REGEXP: ALLOWED_LINK,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const anchor of fragment.querySelectorAll("a")) {
    if (!anchor.hasAttribute("href")) anchor.replaceWith(...anchor.childNodes);
    else anchor.setAttribute("rel", "noopener noreferrer nofollow");
  }
  const container = document.createElement("div");
  container.append(fragment);
  return container.innerHTML;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

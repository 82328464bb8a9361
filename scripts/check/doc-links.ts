import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repoRoot } from "../lib/paths.ts";
import { trackedFiles } from "./tracked-files.ts";

/** The fragment that a heading of a Markdown page is reached by. */
export function anchorOf(heading: string): string {
  const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "");
  return plain
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");
}

/** Targets of the links and pictures in a page that lead to files of the repository. */
export function localTargets(markdown: string): string[] {
  const text = withoutCode(markdown);
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map((found) => found[1] ?? "");
  const pictures = [...text.matchAll(/<(?:img|source)[^>]*\s(?:src|srcset)="([^"]+)"/g)].map(
    (found) => found[1] ?? "",
  );
  return [...inline, ...pictures].filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

function hasAnchor(file: string, anchor: string): boolean {
  const headings = [...withoutFences(readFileSync(file, "utf8")).matchAll(/^#{1,6}\s+(.+)$/gm)];
  return headings.some((found) => anchorOf(found[1] ?? "") === anchor);
}

function withoutFences(markdown: string): string {
  return markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, "");
}

function problemWith(page: string, target: string): string | undefined {
  const [path = "", anchor] = decodeURI(target).split("#");
  const file =
    path === "" ? join(repoRoot, page) : join(repoRoot, path.startsWith("/") ? "" : dirname(page), path);
  if (!existsSync(file)) return `${page}: ${target} does not exist`;
  if (anchor && file.endsWith(".md") && !hasAnchor(file, anchor))
    return `${page}: ${target} names no heading`;
  return undefined;
}

/** Every broken link between the repository's Markdown pages and files. */
export function brokenLinks(): string[] {
  const pages = trackedFiles().filter((name) => name.endsWith(".md"));
  return pages.flatMap((page) =>
    localTargets(readFileSync(join(repoRoot, page), "utf8")).flatMap(
      (target) => problemWith(page, target) ?? [],
    ),
  );
}

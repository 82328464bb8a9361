/**
 * Tells the page which files each address and language will need. `first-frame.js` asks for those of the first address
 * while the shell is still on its way, `src/lib/ask-for-page.ts` for those of the next ones: otherwise texts and page
 * code wait, one after the other, until the shell has run. The shell itself then carries no list of them.
 */
import type { OutputBundle, OutputChunk } from "rolldown";
import type { Plugin } from "vite";
import { areasOfPage } from "../src/lib/page-areas.ts";

/** Files by what they are for; paths are relative to the site's root. */
interface BootFiles {
  /** Language → area → file. */
  texts: Record<string, Record<string, string>>;
  /** First part of the address, with a slash if more follows → its code, and the areas of its texts. */
  pages: Record<string, { code: string[]; areas: readonly string[] }>;
}

/** Chunks that every visit fetches. */
const IN_SHELL = new Set(["app", "rolldown-runtime"]);
const LANGUAGES = /\/src\/locales\/(en|de)\/(\w+)\.po$/;
const PAGE = /\/src\/routes\/(?:(\w+)\/)?(\$?\w+)\.tsx\?tsr-split=component/;

/** Vite plugin: fills `<script id="boot-files">` of a build. */
export function bootFiles(): Plugin {
  const pageFiles = new Set<string>();
  return {
    name: "boot-files",
    apply: "build",
    config: () => ({
      build: {
        modulePreload: { resolveDependencies: (file, needed) => (pageFiles.has(file) ? [] : needed) },
      },
    }),
    generateBundle: {
      order: "pre",
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === "chunk" && PAGE.test(chunk.facadeModuleId ?? "")) pageFiles.add(chunk.fileName);
        }
      },
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const json = JSON.stringify(collect(bundle ?? {}));
        return html
          .replace(/(<script type="application\/json" id="boot-files">)(<\/script>)/, `$1${json}$2`)
          .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"');
      },
    },
  };
}

function collect(bundle: OutputBundle): BootFiles {
  const files: BootFiles = { texts: {}, pages: {} };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== "chunk") continue;
    const [, language, area] = LANGUAGES.exec(chunk.facadeModuleId ?? "") ?? [];
    if (language && area) files.texts[language] = { ...files.texts[language], [area]: chunk.fileName };
    const [, folder, name] = PAGE.exec(chunk.facadeModuleId ?? "") ?? [];
    if (!name) continue;
    const path = pathOf(folder, name);
    files.pages[path] = {
      code: closure(chunk, bundle),
      areas: ["shell", ...areasOfPage(`/${path.endsWith("/") ? path + name : path}`)],
    };
  }
  return files;
}

function pathOf(folder: string | undefined, name: string): string {
  if (name === "index") return folder ?? "";
  return folder === undefined ? name : `${folder}/`;
}

/** A chunk and what it imports, without what the page asks for anyway. */
function closure(chunk: OutputChunk, bundle: OutputBundle, seen = new Set<string>()): string[] {
  if (seen.has(chunk.fileName) || IN_SHELL.has(chunk.name)) return [...seen];
  seen.add(chunk.fileName);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === "chunk") closure(imported, bundle, seen);
  }
  return [...seen];
}

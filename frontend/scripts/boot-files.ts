/**
 * Tells the page which files the app consists of, and which each address and language will need besides.
 * `first-frame.js` asks for all those of the first address together, `src/lib/ask-for-page.ts` for those of the next
 * ones: otherwise texts and page code wait, one after the other, until the shell has run. The shell itself then carries
 * no list of them.
 */
import type { OutputBundle, OutputChunk } from "rolldown";
import type { Plugin } from "vite";
import { areasOfPage } from "../src/lib/page-areas.ts";

/** Files by what they are for; paths are relative to the site's root. */
export interface BootFiles {
  /** Addresses of the app's own code, the module that starts it first. */
  app: string[];
  /** Language → area → file. */
  texts: Record<string, Record<string, string>>;
  /** First part of the address, with a slash if more follows → its code, and the areas of its texts. */
  pages: Record<string, { code: string[]; areas: readonly string[] }>;
}

const EMPTY = /(<script type="application\/json" id="boot-files">)(<\/script>)/;
const APP =
  /\s*<(?:script type="module"|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)"[^>]*>(?:<\/script>)?/g;
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
        const { rest, app } = withoutApp(html);
        const json = JSON.stringify({ app, ...collect(bundle ?? {}) } satisfies BootFiles);
        return rest.replace(EMPTY, (_, open: string, close: string) => open + json + close);
      },
    },
  };
}

/** What a built page says of its files. */
export function readBootFiles(html: string): BootFiles {
  const [, json = "{}"] = /id="boot-files">(.*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json) as BootFiles;
}

/** The page without what Vite asks for the app's code with: `first-frame.js` does so, once there is something to read. */
function withoutApp(html: string): { rest: string; app: string[] } {
  const app: string[] = [];
  const rest = html.replace(APP, (_, src: string) => {
    app.push(src);
    return "";
  });
  return { rest, app };
}

function collect(bundle: OutputBundle): Omit<BootFiles, "app"> {
  const files: Omit<BootFiles, "app"> = { texts: {}, pages: {} };
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const shell = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => closure(entry, bundle)));
  for (const chunk of chunks) {
    const [, language, area] = LANGUAGES.exec(chunk.facadeModuleId ?? "") ?? [];
    if (language && area) files.texts[language] = { ...files.texts[language], [area]: chunk.fileName };
    const [, folder, name] = PAGE.exec(chunk.facadeModuleId ?? "") ?? [];
    if (!name) continue;
    const path = pathOf(folder, name);
    files.pages[path] = {
      code: closure(chunk, bundle).filter((file) => !shell.has(file)),
      areas: ["shell", ...areasOfPage(`/${path.endsWith("/") ? path + name : path}`)],
    };
  }
  return files;
}

function pathOf(folder: string | undefined, name: string): string {
  if (name === "index") return folder ?? "";
  return folder === undefined ? name : `${folder}/`;
}

/** A chunk and what it imports. */
function closure(chunk: OutputChunk, bundle: OutputBundle, seen = new Set<string>()): string[] {
  if (seen.has(chunk.fileName)) return [...seen];
  seen.add(chunk.fileName);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === "chunk") closure(imported, bundle, seen);
  }
  return [...seen];
}

/**
 * Puts into a built page what stands on its screen before any data is there, in each language, so that a visitor reads
 * while the app is on its way: `node scripts/first-frames.ts [folder of the build]`. `public/first-frame.js` shows it.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readBootFiles } from "./boot-files.ts";
import type { Frames } from "./take-frames.ts";

const PLACE = /(<div id="first-frames" hidden>)[\s\S]*?(<\/div><!-- first-frames -->)/;

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, "../dist"));
const page = join(dist, "index.html");
const html = readFileSync(page, "utf8");
if (!PLACE.test(html)) throw new Error(`${page} has no place for its first frames.`);
const languages = Object.keys(readBootFiles(html).texts);
const templates = languages.map((language) => templatesOf(language, take(language))).join("");
writeFileSync(
  page,
  html.replace(PLACE, (_, open: string, close: string) => open + templates + close),
);

/** A process for each language: the app has one at a time. */
function take(language: string): Frames {
  const program = join(import.meta.dirname, "take-frames.ts");
  return JSON.parse(
    execFileSync(process.execPath, [program, language, dist], { encoding: "utf8" }),
  ) as Frames;
}

function templatesOf(language: string, { shell, pages }: Frames): string {
  const heads = Object.entries(pages).map(([page, head]) => template(`${language}/${page}`, head));
  return [template(language, shell), ...heads].join("");
}

function template(name: string, markup: string): string {
  return `<template data-frame="${name}">${markup}</template>`;
}

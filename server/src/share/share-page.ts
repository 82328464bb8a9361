import { type FeedSource, pageOf } from "../feeds/feed-source.ts";
import { xmlText } from "../feeds/xml-text.ts";
import { HEIGHT, WIDTH } from "./share-picture.ts";
import type { SharedIdea } from "./shared-idea.ts";

/** Text for between quotes. */
const attribute = (text: string) => xmlText(text).replaceAll('"', "&quot;").replaceAll("'", "&#39;");

const property = (name: string, text: string) => `<meta property="${name}" content="${attribute(text)}">`;

/**
 * A page that tells a messenger what a link to an idea is about, and leads people on to the dApp, which itself says
 * nothing before its scripts have run.
 */
export function sharePage(source: FeedSource, idea: SharedIdea): string {
  const target = attribute(pageOf(source, `/ideas/${idea.number}`));
  const picture = attribute(`${source.url}.png`);
  const heading = xmlText(idea.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${target}">
<title>${heading} · ${xmlText(source.organisation)}</title>
<meta name="description" content="${attribute(idea.summary)}">
${property("og:type", "article")}
${property("og:site_name", source.organisation)}
${property("og:title", idea.title)}
${property("og:description", idea.summary)}
${property("og:url", source.url)}
<meta property="og:image" content="${picture}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${WIDTH}">
<meta property="og:image:height" content="${HEIGHT}">
${property("og:image:alt", `Idea ${idea.number}: ${idea.title}`)}
<meta name="twitter:card" content="summary_large_image">
<link rel="canonical" href="${target}">
</head>
<body>
<h1>${heading}</h1>
<p>${xmlText(idea.summary)}</p>
<p><a href="${target}">Read the idea</a></p>
</body>
</html>
`;
}

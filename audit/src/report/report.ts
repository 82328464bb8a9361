import type { Audit } from "../audit.ts";
import { DECISION_KINDS, type Decision } from "../decisions/decision.ts";
import type { Difference } from "../differences.ts";
import { timeName } from "../state/names.ts";
import { barChart } from "./chart.ts";
import { figureArticle } from "./figures.ts";
import { Html, html } from "./html.ts";
import { STYLE } from "./style.ts";

/** Keeps whatever a name or a text might hold from being run, and the page from asking anybody anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** An audit as one page that needs nothing else: what was checked, each difference, every figure with its formula. */
export function reportPage({ block, checked, differences, notes, metrics, decisions }: Audit): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Audit at block ${block.number}</title>
<style>${STYLE_ELEMENT}</style>
</head>
<body>
<header>
<h1>Audit at block ${block.number}</h1>
<p>${resultLine(differences)}</p>
<p class="muted">Recomputed from raw logs up to ${timeName(block.timestamp)}, block <code>${block.hash}</code>.</p>
</header>
<main>
${checkedSection(checked, notes)}
${differenceSection(differences)}
<section><h2>Figures</h2>${Object.values(metrics).map(figureArticle)}</section>
${decisionSection(decisions)}
</main>
</body>
</html>
`;
  return page.text;
}

/** Our own style sheet holds quotes, which must stand as they are. */
const STYLE_ELEMENT = new Html(STYLE);

function resultLine(differences: readonly Difference[]): Html {
  const { length } = differences;
  if (length === 0)
    return html`<span class="good">No differences.</span> What the chain says agrees with everything it was compared with.`;
  return html`<span class="bad">${length} difference${length === 1 ? "" : "s"}.</span> Each is listed below.`;
}

function checkedSection(checked: Record<string, number>, notes: readonly string[]): Html {
  const rows = Object.entries(checked);
  return html`<section><h2>What was checked</h2>
<div class="scroll"><table><thead><tr><th scope="col">What</th><th scope="col" class="number">How many</th></tr></thead>
<tbody>${rows.map(([what, count]) => html`<tr><th scope="row">${what}</th><td class="number">${count}</td></tr>`)}</tbody></table></div>
${notes.map((note) => html`<p class="muted">Note: ${note}</p>`)}
</section>`;
}

function differenceSection(differences: readonly Difference[]): Html {
  if (differences.length === 0) return html``;
  return html`<section><h2>Differences</h2>
<div class="scroll"><table><thead><tr><th scope="col">Against</th><th scope="col">What</th><th scope="col">How it differs</th><th scope="col">Block and transaction</th></tr></thead>
<tbody>${differences.map(differenceRow)}</tbody></table></div></section>`;
}

function differenceRow({ against, subject, explanation, block, txHash }: Difference): Html {
  const place = txHash === undefined ? html`–` : html`${block ?? ""} <code>${txHash}</code>`;
  return html`<tr><td>${against}</td><td>${subject}</td><td>${explanation}</td><td>${place}</td></tr>`;
}

function decisionSection(decisions: readonly Decision[]): Html {
  const bars = DECISION_KINDS.map((kind) => {
    const value = decisions.filter((decision) => decision.kind === kind).length;
    return { label: kind, value, shown: String(value) };
  });
  return html`<section><h2>Decisions</h2>
<p>Every decision up to the block, by what it is about. The register (--register) has each with its ground and reason.</p>
${barChart("Decisions by kind", "decisions", bars)}
</section>`;
}

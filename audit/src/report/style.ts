/** Light and dark by the reader's system, and fit to print. Nothing is fetched: fonts are the system's. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fbfaf7; --ink: #22201c; --muted: #635e55; --line: #ddd8ce; --accent: #a2451b; --good: #1e6b3c; --bad: #a3212a; }
@media (prefers-color-scheme: dark) { :root { --ground: #1b1a18; --ink: #ece7de; --muted: #aaa397; --line: #3b3833; --accent: #e08a5c; --good: #7cc796; --bad: #f08c8c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2.5rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, h3, figcaption { font-family: Georgia, "Times New Roman", serif; font-weight: 600; line-height: 1.25; }
h1 { font-size: 2.1rem; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 1rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 0; }
p { margin: .4rem 0; max-width: 46rem; }
.muted, small { color: var(--muted); }
.good { color: var(--good); font-weight: 600; }
.bad { color: var(--bad); font-weight: 600; }
code { font: .86em ui-monospace, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
.scroll { overflow-x: auto; }
th, td { text-align: left; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; font-weight: 400; }
thead th { color: var(--muted); font-size: .8rem; font-weight: 600; }
.number { text-align: right; padding-right: 0; font-variant-numeric: tabular-nums; white-space: nowrap; }
article { border-bottom: 1px solid var(--line); padding: 1rem 0; break-inside: avoid; }
article header { display: flex; gap: 1rem; justify-content: space-between; align-items: baseline; flex-wrap: wrap; }
article .figure { font: 600 1.25rem Georgia, serif; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0 0; break-inside: avoid; }
figcaption { margin-bottom: .5rem; }
svg { width: 100%; max-width: 44rem; height: auto; font: 13px system-ui, sans-serif; }
svg text { fill: var(--ink); dominant-baseline: central; }
svg .label { text-anchor: end; fill: var(--muted); }
svg rect { fill: var(--accent); }
summary { cursor: pointer; color: var(--muted); }
@media print { body { max-width: none; padding: 0; background: #fff; } details::details-content { content-visibility: visible; block-size: auto; } summary { display: none; } h2 { break-after: avoid; } }
`;

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { repoRoot } from "../lib/paths.ts";
import { queryGraph } from "../start/index-state.ts";
import { type Figures, percentile } from "./figures.ts";

const REPEATS = 30;
const features = join(repoRoot, "frontend/src/features");

/** Each query of the dApp, 30 times one after another; the 95th percentile of the slowest query. */
export async function measureQueries(graphqlUrl: string, block: number): Promise<Figures> {
  const slowest = { name: "", milliseconds: 0 };
  for (const [name, query] of await queriesOfDapp()) {
    const variables = variablesFor(query, block);
    const times: number[] = [];
    for (let i = 0; i < REPEATS; i++) {
      const began = performance.now();
      await queryGraph(graphqlUrl, query, variables);
      times.push(performance.now() - began);
    }
    const p95 = percentile(times, 0.95);
    console.log(`  query ${name}: ${p95.toFixed(1)} ms`);
    if (p95 > slowest.milliseconds) Object.assign(slowest, { name, milliseconds: p95 });
  }
  return { "graphql.p95Milliseconds": Math.round(slowest.milliseconds * 10) / 10 };
}

/** A value for each variable of a query. @throws Error naming one that has none here. */
export function variablesFor(query: string, block: number): Record<string, unknown> {
  const first = "0x00000001";
  const [account, hash] = [`0x${"00".repeat(20)}`, `0x${"00".repeat(32)}`];
  const values: Record<string, unknown> = {
    ...{ id: first, member: first, idea: first, team: first, pilot: first, pot: `${first}00` },
    ...{ after: "0x", last: "0x000000fa", before: `0x${"ff".repeat(12)}`, block, first: 50, skip: 0 },
    ...{ events: ["StageChanged", "BallotCast"], from: "0", to: "9999999999" },
    ...{ ids: [first], transactions: [hash], rounds: [first], claimKeys: [account], hashes: [hash] },
  };
  const names = [...query.matchAll(/\$(\w+):/g)].map(([, name = ""]) => name);
  return Object.fromEntries(
    names.map((name) => {
      const value = values[name];
      if (value === undefined) throw new Error(`scripts/bench/queries.ts has no value for $${name}`);
      return [name, value];
    }),
  );
}

/** Name and text of every query that a screen of the dApp sends, as generated from its sources. */
export async function queriesOfDapp(): Promise<Map<string, string>> {
  const queries = new Map<string, string>();
  for (const feature of await readdir(features)) {
    const file = join(features, feature, "api/generated/graphql.ts");
    const documents = (await import(file).catch(() => ({}))) as Record<string, unknown>;
    for (const [name, text] of Object.entries(documents)) {
      if (name.endsWith("Document")) queries.set(name.replace(/Document$/, ""), String(text));
    }
  }
  if (queries.size === 0) throw new Error(`found no queries of the dApp below ${features}`);
  return queries;
}

type Sample = [labels: Record<string, string>, value: number | bigint];

/** A number, or several by their labels, as Prometheus reads them (text format 0.0.4). */
export function metric(
  name: string,
  type: string,
  help: string,
  value: number | bigint | readonly Sample[],
): string {
  const samples: readonly Sample[] = typeof value === "object" ? value : [[{}, value]];
  const lines = samples.map(([labels, each]) => `${name}${inBraces(labels)} ${each}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join("")}`;
}

export function labelled(label: string, counts: ReadonlyMap<string, number>): Sample[] {
  return [...counts].map(([value, count]) => [{ [label]: value }, count]);
}

function inBraces(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}

import { readDeployment } from "./deployment.ts";
import type { Stack } from "./stack.ts";

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join("\n");
}

/** What a person needs to begin, ending with the address to open. */
export function summary({ chain, content, index, web, deploymentFile }: Stack): string {
  const { contracts, personas = [] } = readDeployment(deploymentFile);
  const services: [string, string][] = [["chain (id 31337)", chain.url]];
  if (index) services.push(["GraphQL", index.graphqlUrl]);
  services.push(["content store", content.url]);
  const addresses = Object.entries(contracts).map(([name, { address }]) => [name, address] as const);
  const people = personas.slice(0, 8).map(({ name, address }) => [name, address] as const);
  const sections = [`Services\n${table(services)}`, `Contracts\n${table(addresses)}`];
  if (people.length > 0) sections.push(`Personas to try (choose one in the dApp)\n${table(people)}`);
  sections.push(
    `Ctrl-C stops everything; the next start goes on from here.\nReady: ${web?.url ?? chain.url}`,
  );
  return `\n${sections.join("\n\n")}`;
}

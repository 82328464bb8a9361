import type { Facts } from "@engine/audit/metrics/facts";

/** The dApp's own module; its types are made for a browser, so that it is named by address. */
const MODULE = new URL("../../../frontend/src/features/metrics/api/read-facts.ts", import.meta.url).href;

/** All facts at the index's newest block, read with the dApp's queries by the dApp's code. */
export async function factsOfDapp(graphqlUrl: string): Promise<Facts> {
  const { getFacts } = (await import(MODULE)) as { getFacts(url: string): Promise<{ facts: Facts }> };
  return (await getFacts(graphqlUrl)).facts;
}

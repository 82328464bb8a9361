import type { Decision } from "@engine/audit/decisions/decision";
import type { Facts } from "@engine/audit/metrics/facts";

/** The dApp's own modules; their types are made for a browser, so that they are named by address. */
const module = (path: string): Promise<unknown> =>
  import(new URL(`../../../frontend/src/features/${path}`, import.meta.url).href);

/** All facts at the index's newest block, read with the dApp's queries by the dApp's code. */
export async function factsOfDapp(graphqlUrl: string): Promise<Facts> {
  const { getFacts } = (await module("metrics/api/read-facts.ts")) as {
    getFacts(url: string): Promise<{ facts: Facts }>;
  };
  return (await getFacts(graphqlUrl)).facts;
}

/** The whole register of decisions as the dApp reads it from the index, the oldest first. */
export async function registerOfDapp(graphqlUrl: string): Promise<Decision[]> {
  const { getAllDecisions } = (await module("audit/api/decisions.ts")) as {
    getAllDecisions(url: string, search: object): Promise<{ decision: Decision }[]>;
  };
  return (await getAllDecisions(graphqlUrl, {})).map(({ decision }) => decision);
}

import type { Stack } from "../../scripts/start/stack.ts";

/** Where the tests find the parts of the running stack. */
export interface StackAddresses {
  webUrl: string;
  rpcUrl: string;
  graphqlUrl: string;
  contentUrl: string;
  deploymentFile: string;
}

const variable = "E2E_STACK";

/** @throws Error for a stack without index or dApp. */
export function addressesOf({ web, chain, index, content, deploymentFile }: Stack): StackAddresses {
  if (!web || !index) throw new Error("browser tests need a stack with index and dApp");
  return {
    webUrl: web.url,
    rpcUrl: chain.url,
    graphqlUrl: index.graphqlUrl,
    contentUrl: content.url,
    deploymentFile,
  };
}

/** Hands the addresses to the test processes, which start later with this environment. */
export function shareAddresses(addresses: StackAddresses): void {
  process.env[variable] = JSON.stringify(addresses);
}

/** In a test: the addresses of the stack. @throws Error outside of a run with the global setup. */
export function stackAddresses(): StackAddresses {
  const shared = process.env[variable];
  if (!shared) throw new Error("no stack was started: run the browser tests through their configuration");
  return JSON.parse(shared) as StackAddresses;
}

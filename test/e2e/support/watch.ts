import type { BrowserContext } from "@playwright/test";
import type { StackAddresses } from "../stack-addresses.ts";

/** Collects what must not happen on any page, from now on: an uncaught error, a dialog, a request to a stranger. */
export function watchOver(context: BrowserContext, addresses: StackAddresses): string[] {
  const { webUrl, rpcUrl, graphqlUrl, contentUrl } = addresses;
  const own = new Set([webUrl, rpcUrl, graphqlUrl, contentUrl].map((url) => new URL(url).origin));
  const incidents: string[] = [];
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const isRemote = protocol !== "data:" && protocol !== "blob:";
    if (isRemote && !own.has(origin)) incidents.push(`request to ${request.url()}`);
  });
  context.on("weberror", (event) => incidents.push(`uncaught ${event.error().message}`));
  context.on("dialog", (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return incidents;
}

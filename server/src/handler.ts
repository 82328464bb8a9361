import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { clientAddress, isFromThisMachine } from "./access/client-address.ts";
import { admitOrigin, replyPreflight } from "./cors.ts";
import { Refusal } from "./refusal.ts";
import { replyRefusal } from "./reply.ts";
import type { Route } from "./route.ts";
import { boxRoutes } from "./routes/boxes.ts";
import { documentRoutes } from "./routes/documents.ts";
import { feedRoutes } from "./routes/feeds.ts";
import { gatewayRoutes } from "./routes/gateway.ts";
import { healthRoutes } from "./routes/health.ts";
import { ipfsApiRoutes } from "./routes/ipfs-api.ts";
import { relayRoutes } from "./routes/relay.ts";
import { shareRoutes } from "./routes/share.ts";
import { suggestionRoutes } from "./routes/suggestions.ts";
import type { Services } from "./services.ts";

/** The store's whole HTTP interface. */
export function createHandler(services: Services): RequestListener {
  const api = services.config.enableAdd ? ipfsApiRoutes : [];
  const own = [...documentRoutes, ...suggestionRoutes, ...boxRoutes, ...relayRoutes, ...healthRoutes];
  const routes = [...own, ...gatewayRoutes, ...feedRoutes, ...shareRoutes, ...api];
  return (request, response) => {
    handle(services, routes, request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return;
      replyError(response, error);
    });
    // Whatever of the body was not read is let pass, so that the answer arrives.
    response.on("finish", () => request.resume());
  };
}

async function handle(
  services: Services,
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = "", query] = (request.url ?? "").split(/\?(.*)/s);
  const route = routes.find(({ pattern }) => pattern.test(path));
  if (!route) throw unknownPath();
  admitOrigin(request, response, route.pages, services.config.origins);
  const methods = Object.keys(route.methods);
  if (request.method === "OPTIONS") return replyPreflight(response, methods);
  const act = route.methods[request.method ?? ""];
  if (!act) throw unknownMethod(methods);
  if (route.limited) admitAddress(services, request);
  const captured = route.pattern.exec(path)?.[1] ?? "";
  await act({ services, request, response, captured, query: new URLSearchParams(query) });
}

/** @throws Refusal 429 */
function admitAddress({ addressLimit, config }: Services, request: IncomingMessage): void {
  if (isFromThisMachine(request)) return;
  addressLimit.take(clientAddress(request, config.proxies ?? 0), Date.now());
}

function replyError(response: ServerResponse, error: unknown): void {
  if (!(error instanceof Refusal)) console.error("The content store failed:", error);
  if (response.headersSent) response.destroy();
  else replyRefusal(response, error instanceof Refusal ? error : internalError());
}

function unknownPath(): Refusal {
  return new Refusal(404, "unknownPath", {
    title: "Nothing here",
    reason: "This address does not exist in the content store.",
    next: "Documents are at /ipfs/<cid>, their upload at /documents, the relayer at /relay.",
  });
}

function unknownMethod(methods: readonly string[]): Refusal {
  const words = {
    title: "Not possible here",
    reason: "This method is not supported.",
    next: "See the Allow header.",
  };
  return new Refusal(405, "unknownMethod", words, { allow: [...methods, "OPTIONS"].join(", ") });
}

function internalError(): Refusal {
  return new Refusal(500, "internal", {
    title: "The content store failed",
    reason: "Something unexpected happened; the operator finds it in the store's log.",
    next: "Keep your draft and try again.",
  });
}

import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { NotFound } from "@/app/shell/not-found.tsx";
import { PageError } from "@/app/shell/page-error.tsx";
import type { EngineConfig } from "@/config/engine-config.ts";
import { routeTree } from "@/route-tree.gen.ts";

/** What every route's loader can reach. */
export interface RouterContext {
  engine: EngineConfig;
  queryClient: QueryClient;
}

/** The app's routes; each page's code is fetched when a link to it is hovered or focused. */
export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFound,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

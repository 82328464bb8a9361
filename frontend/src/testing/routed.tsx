import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** A part with links in it, as it is at an address such as `/box#letter`. */
export function routed(part: ReactNode, address = "/"): ReactNode {
  const routeTree = createRootRoute({ component: () => part, notFoundComponent: () => part });
  const history = createMemoryHistory({ initialEntries: [address] });
  return <RouterProvider router={createRouter({ routeTree, history }) as never} />;
}

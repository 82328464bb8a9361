import { createRootRouteWithContext } from "@tanstack/react-router";
import type { RouterContext } from "@/app/router.ts";
import { NotFound } from "@/app/shell/not-found.tsx";
import { PageError } from "@/app/shell/page-error.tsx";
import { Shell } from "@/app/shell/shell.tsx";
import { askForPage } from "@/lib/ask-for-page.ts";
import { loadTexts } from "@/lib/language.ts";
import { areasOfPage } from "@/lib/page-areas.ts";

export const Route = createRootRouteWithContext<RouterContext>()({
  beforeLoad({ location }) {
    askForPage(location.pathname);
    return loadTexts(...areasOfPage(location.pathname));
  },
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: PageError,
});

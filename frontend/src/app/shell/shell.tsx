import { Trans } from "@lingui/react/macro";
import { Outlet, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { Footer } from "@/app/shell/footer.tsx";
import { Header } from "@/app/shell/header.tsx";
import { BottomNavigation } from "@/app/shell/navigation.tsx";
import { Toaster } from "@/components/ui/toaster.tsx";
import { IndexBanner } from "@/features/status/components/index-banner.tsx";
import { FlowHost } from "@/features/transactions/components/flow-host.tsx";
import { TrayLoader } from "@/features/transactions/components/tray-loader.tsx";

/** What stays while pages change. */
export function Shell() {
  useFocusOnNavigation();
  return (
    <>
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-accent px-4 py-2 font-semibold text-on-accent focus:translate-y-0"
      >
        <Trans>Skip to the content</Trans>
      </a>
      <Header />
      <IndexBanner />
      <main id="main" tabIndex={-1} className="page min-h-[calc(100dvh-4rem)] outline-none">
        <Outlet />
      </main>
      <Footer />
      <BottomNavigation />
      <Toaster />
      <TrayLoader />
      <FlowHost />
    </>
  );
}

/** After a change of page, keyboard and screen reader continue at its heading, as after loading a document. */
function useFocusOnNavigation() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        const target = document.querySelector<HTMLElement>("main h1") ?? document.getElementById("main");
        target?.setAttribute("tabindex", "-1");
        target?.focus({ preventScroll: true });
      }),
    [router],
  );
}

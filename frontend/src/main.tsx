import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { OnceDrawn, watchFocus } from "@/app/keep-focus.tsx";
import { start } from "@/app/start.tsx";
import "@/app/styles.css";

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no #root");
const keepFocus = watchFocus(container);
const root = createRoot(container);
// Nothing may wait for this at the module's top: the pages' code imports the shell, and would wait for it in turn.
void start().then((app) => {
  // In slices, so that a slow telephone answers in between.
  startTransition(() =>
    root.render(
      <StrictMode>
        <OnceDrawn then={keepFocus}>{app}</OnceDrawn>
      </StrictMode>,
    ),
  );
});

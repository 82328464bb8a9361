import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { start } from "@/app/start.tsx";
import "@/app/styles.css";

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no #root");
const root = createRoot(container);
root.render(<StrictMode>{await start()}</StrictMode>);

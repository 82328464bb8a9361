import { useEffect } from "react";
import { useEngine } from "@/config/engine-context.ts";

/** Names the page in the browser's tab and history: "Ideas · The Corner Bakery". */
export function useTitle(title: string): void {
  const { name } = useEngine().deployment;
  useEffect(() => {
    document.title = title === "" ? name : `${title} · ${name}`;
  }, [title, name]);
}

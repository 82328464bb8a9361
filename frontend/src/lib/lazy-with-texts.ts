import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { loadTexts } from "@/lib/language.ts";
import type { Area } from "@/lib/page-areas.ts";

/** React's `lazy` for a part with texts of its own: code and texts arrive together. */
export function lazyWithTexts<Props>(
  area: Area,
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [module] = await Promise.all([load(), loadTexts(area)]);
    return module;
  });
}

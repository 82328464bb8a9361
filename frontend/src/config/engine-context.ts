import { createContext, useContext } from "react";
import type { EngineConfig } from "@/config/engine-config.ts";

/** The page's configuration with the reader's endpoints in place. */
export const EngineContext = createContext<EngineConfig | undefined>(undefined);

/** The configuration of this page. Only inside the app, which does not render without one. */
export function useEngine(): EngineConfig {
  const config = useContext(EngineContext);
  if (!config) throw new Error("useEngine outside EngineContext");
  return config;
}

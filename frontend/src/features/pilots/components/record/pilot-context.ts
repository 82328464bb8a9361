import { createContext, useContext } from "react";
import type { Situation } from "@/features/pilots/api/situation.ts";

/** The pilot on the page, as it stands now for whoever looks at it. */
export const PilotContext = createContext<Situation | undefined>(undefined);

/** @throws outside of a pilot's page. */
export function useSituation(): Situation {
  const situation = useContext(PilotContext);
  if (!situation) throw new Error("There is no pilot here");
  return situation;
}

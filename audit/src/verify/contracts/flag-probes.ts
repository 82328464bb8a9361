import { FLAG_STATE_NAMES } from "@engine/protocol/enums";
import type { EngineState } from "../../state/context.ts";
import { openFlagsOn } from "../../state/flags/state.ts";
import type { Probe } from "./probe.ts";

const contract = "Flags" as const;

/** What Flags should answer: every flag, and how many stand on each idea. */
export function flagProbes({ flags, ideas }: EngineState): Probe[] {
  return [
    { contract, subject: "Flags", functionName: "flagCount", expected: flags.byId.size },
    ...[...flags.byId.values()].map(({ id, ideaId, raisedById, answeredById, state, dueAt }) => ({
      contract,
      subject: `flag ${id}`,
      functionName: "flagOf",
      args: [id],
      expected: { ideaId, raisedById, answeredById, state: FLAG_STATE_NAMES.indexOf(state), dueAt },
    })),
    ...[...ideas.byId.keys()].map((ideaId) => ({
      contract,
      subject: `idea ${ideaId}`,
      functionName: "openFlagsOn",
      args: [ideaId],
      expected: openFlagsOn(flags, ideaId),
    })),
  ];
}

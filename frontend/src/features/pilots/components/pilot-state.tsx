import type { PilotState } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { stateWords } from "@/features/pilots/api/pilot-words.ts";

const tones: Record<PilotState, Tone> = {
  None: "neutral",
  Planned: "neutral",
  Running: "info",
  TargetMet: "positive",
  TargetMissed: "caution",
  StoppedEarly: "plum",
  Dropped: "neutral",
};

/** How a pilot stands or ended. */
export function PilotStateBadge({ state }: { state: PilotState }) {
  const { i18n } = useLingui();
  return <Badge tone={tones[state]}>{i18n._(stateWords[state])}</Badge>;
}

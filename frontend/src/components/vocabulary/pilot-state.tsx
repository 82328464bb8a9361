import type { PilotState } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Badge, type Tone } from "@/components/ui/badge.tsx";

const states: Record<PilotState, { words: MessageDescriptor; tone: Tone }> = {
  None: { words: msg`Unknown`, tone: "neutral" },
  Planned: { words: msg`Planned`, tone: "neutral" },
  Running: { words: msg`Running`, tone: "info" },
  TargetMet: { words: msg`Target met`, tone: "positive" },
  TargetMissed: { words: msg`Target missed`, tone: "caution" },
  StoppedEarly: { words: msg`Stopped early`, tone: "plum" },
  Dropped: { words: msg`Plan taken back`, tone: "neutral" },
};

/** How a pilot stands or ended. */
export function PilotStateBadge({ state }: { state: PilotState }) {
  const { i18n } = useLingui();
  return <Badge tone={states[state].tone}>{i18n._(states[state].words)}</Badge>;
}

import type { Stage } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { stageWords } from "@/components/vocabulary/stage-words.ts";

interface Look {
  tone: Tone;
  /** A path in a square of 12. Each stage has its own shape, so that colour is never the only sign. */
  shape: string;
}

const RING = "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z";

const looks: Record<Stage, Look> = {
  None: { tone: "neutral", shape: RING },
  Submitted: { tone: "neutral", shape: RING },
  InReview: { tone: "info", shape: `${RING}M6 3.5V6h2` },
  Ready: { tone: "accent", shape: "M2 2l8 4-8 4z" },
  InBallot: { tone: "plum", shape: "M1.5 1.5h9v9h-9zM4 6l1.5 1.7L8.5 4.4" },
  Approved: { tone: "positive", shape: "M1.5 6.5l3 3 6-7" },
  InPilot: { tone: "info", shape: "M4.5 1.5h3M5 1.5v3L2 10h8L7 4.5v-3" },
  Implemented: { tone: "positive", shape: `${RING}M4 6l1.5 1.7L8.3 4.5` },
  OnHold: { tone: "caution", shape: "M4 2v8M8 2v8" },
  Rejected: { tone: "negative", shape: "M2.5 2.5l7 7M9.5 2.5l-7 7" },
  Stopped: { tone: "negative", shape: "M2.5 2.5h7v7h-7z" },
  Merged: { tone: "neutral", shape: "M2 2c0 4 4 4 4 8M10 2c0 4-4 4-4 8" },
  Withdrawn: { tone: "neutral", shape: "M10 6H2M5 3L2 6l3 3" },
};

/** Where an idea stands: a word, a shape and a colour. */
export function StagePill({ stage }: { stage: Stage }) {
  const { i18n } = useLingui();
  const { tone, shape } = looks[stage];
  return (
    <Badge
      tone={tone}
      icon={
        <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
          <path
            d={shape}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      }
    >
      {i18n._(stageWords[stage])}
    </Badge>
  );
}

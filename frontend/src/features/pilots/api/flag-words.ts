import type { FlagState } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { FlagBar } from "@/features/pilots/api/flag-step.ts";

/** How a flag stands, in a word or two. */
export const flagWords: Record<FlagState, MessageDescriptor> = {
  None: msg`Unknown`,
  Open: msg`Open`,
  Answered: msg`Answered`,
  Escalated: msg`With governance`,
  Upheld: msg`Upheld`,
  Dismissed: msg`Dismissed`,
};

/** Why somebody may not take a flag's next step, as the button says it. */
export const flagBarWords: Record<FlagBar, MessageDescriptor> = {
  agent: msg`Flags are for people`,
  raisedIt: msg`You raised it, so somebody else answers`,
  notAuditor: msg`An auditor resolves it, and you are not one`,
  answeredIt: msg`You answered it, so another auditor resolves it`,
  tookPart: msg`You took part in this idea, so another auditor resolves it`,
};

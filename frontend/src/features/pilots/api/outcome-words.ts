import type { OutcomeKind, ReportState } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { OutcomeBar } from "@/features/pilots/api/outcome-bar.ts";

/** What a report measures. */
export const kindWords: Record<OutcomeKind, MessageDescriptor> = {
  Cost: msg`Cost`,
  Revenue: msg`Revenue`,
  Satisfaction: msg`Satisfaction`,
  Efficiency: msg`Hours saved`,
};

/** How what was measured becomes a benefit. */
export const kindRules: Record<OutcomeKind, MessageDescriptor> = {
  Cost: msg`Worth what is spent less than before.`,
  Revenue: msg`Worth what was earned.`,
  Satisfaction: msg`Counted, not priced: satisfied people among those asked.`,
  Efficiency: msg`Worth the hours saved, at the rate for an hour.`,
};

/** How a report stands. */
export const reportWords: Record<ReportState, MessageDescriptor> = {
  None: msg`Unknown`,
  Open: msg`Waiting for others' word`,
  Attested: msg`Attested`,
  Disputed: msg`Disputed`,
};

/** Why somebody may not judge a report, as the button says it. */
export const outcomeBarWords: Record<OutcomeBar, MessageDescriptor> = {
  agent: msg`Attesting is for people`,
  tookPart: msg`You took part in it, so others attest`,
  sameUnit: msg`You belong to the reporter's unit, so others attest`,
  judged: msg`You have given your word on it`,
};

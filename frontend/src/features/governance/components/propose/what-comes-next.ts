import { useLingui } from "@lingui/react/macro";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";
import { formatDuration } from "@/lib/format-duration.ts";

/** What happens to a proposal made now, by the settings in force. */
export function useWhatComesNext({ governor, organisation }: GovernanceFrame): string {
  const { t, i18n } = useLingui();
  const words = (seconds: string | undefined) => formatDuration(Number(seconds ?? 0), i18n.locale);
  const delay = words(governor?.votingDelaySeconds);
  const period = words(governor?.votingPeriodSeconds);
  const wait = words(organisation?.minDelaySeconds);
  return t`Voting begins after ${delay} and lasts ${period}. What passes waits ${wait} in the timelock; then anyone can carry it out.`;
}

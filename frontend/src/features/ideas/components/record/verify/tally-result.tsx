import type { Tally } from "@engine/audit/state/rounds/settlement";
import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { outcomeWords } from "@/components/decisions/ballot-words.ts";
import { Hash } from "@/components/ui/code.tsx";
import { KeyValue } from "@/components/ui/key-values.tsx";
import type { TallyCheck } from "@/features/ideas/api/verify/check-tally.ts";
import { CheckStep } from "@/features/ideas/components/record/verify/check-step.tsx";

/** Whether the ballots add up. */
export function TallyResult({ check }: { check: TallyCheck }) {
  const { i18n } = useLingui();
  const { roundId, outcome, reason } = check;
  return (
    <CheckStep
      result={check.result}
      title={<Trans>The vote in round {roundId}</Trans>}
      explanation={
        <Trans>
          Every ballot of the round was read from the logs, unpacked and added up, and the round's rules
          applied again.
        </Trans>
      }
    >
      <KeyValue name={<Trans>Ballots counted</Trans>}>
        <Plural value={check.ballots} one="# ballot" other="# ballots" />
      </KeyValue>
      <KeyValue name={<Trans>Tally on chain</Trans>}>
        <TallyLine tally={check.onChain} />
      </KeyValue>
      <KeyValue name={<Trans>Tally from the ballots</Trans>}>
        <TallyLine tally={check.recomputed} />
      </KeyValue>
      {outcome && (
        <KeyValue name={<Trans>Outcome</Trans>}>
          {i18n._(outcomeWords[outcome.onChain])} ·{" "}
          {outcome.recomputed === outcome.onChain ? (
            <Trans>the rules give the same</Trans>
          ) : (
            <Trans>the rules give: {i18n._(outcomeWords[outcome.recomputed])}</Trans>
          )}
        </KeyValue>
      )}
      {reason && (
        <KeyValue name={<Trans>Reason's hash</Trans>}>
          <span className="flex flex-wrap items-center gap-x-3">
            <Hash value={reason.recomputed} digits={8} />
            {reason.recomputed === reason.onChain ? (
              <Trans>is the one the idea's stage names</Trans>
            ) : (
              <Trans>is not the one the idea's stage names</Trans>
            )}
          </span>
        </KeyValue>
      )}
    </CheckStep>
  );
}

function TallyLine({ tally }: { tally: Tally }) {
  const { forWeight, againstWeight, abstainWeight, forVoters, againstVoters } = tally;
  return (
    <span className="figures">
      <Trans>
        {forWeight} for, {againstWeight} against, {abstainWeight} abstained; members {forVoters} for,{" "}
        {againstVoters} against
      </Trans>
    </span>
  );
}

import type { Ground, Stage } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { groundWords } from "@/components/decisions/ground-words.ts";
import { Badge } from "@/components/ui/badge.tsx";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { deciderWords, kindWords, outcomeLooks } from "@/features/audit/api/decision-words.ts";
import type { NamedDecision } from "@/features/audit/api/decisions-of-rows.ts";
import { DecisionNumbers } from "@/features/audit/components/decision-numbers.tsx";
import { DecisionSubject } from "@/features/audit/components/decision-subject.tsx";

const REASON_LETTERS = 280;

/** One decision: when and of what kind, how it ended, why, by whom, in which numbers, and where that stands. */
export function DecisionRow({ decision: named }: { decision: NamedDecision }) {
  const { i18n } = useLingui();
  const { decision } = named;
  const ground = groundWords[decision.ground as Ground];
  return (
    <li className="grid gap-x-6 gap-y-2 py-4 md:grid-cols-[9rem_1fr_auto]">
      <div className="flex flex-wrap items-baseline gap-x-3 text-sm text-muted md:block">
        <p className="figures">
          <CalendarDate seconds={decision.timestamp} />
        </p>
        <p>{i18n._(kindWords[decision.kind])}</p>
      </div>
      <div className="grid min-w-0 content-start gap-1.5">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Outcome named={named} />
          <span className="min-w-0 font-semibold">
            <DecisionSubject named={named} />
          </span>
        </p>
        {ground && decision.ground !== "None" && <p className="text-sm">{i18n._(ground)}</p>}
        {decision.reason && (
          <blockquote className="border-l-2 border-line pl-3 text-sm">
            <UserText text={decision.reason} limit={REASON_LETTERS} />
          </blockquote>
        )}
        <p className="text-sm text-muted">
          <Trans>
            Decided by <Decider named={named} />
          </Trans>
          <DecisionNumbers decision={decision} />
        </p>
      </div>
      <div className="md:justify-self-end">
        <ChainPlace block={decision.block} transaction={decision.transaction} />
      </div>
    </li>
  );
}

function Outcome({ named: { decision } }: { named: NamedDecision }) {
  const { i18n } = useLingui();
  if (decision.kind === "stage") return <StagePill stage={decision.outcome as Stage} />;
  const look = outcomeLooks[`${decision.kind} ${decision.outcome}`];
  return <Badge tone={look?.tone ?? "neutral"}>{look ? i18n._(look.words) : decision.outcome}</Badge>;
}

function Decider({ named: { decision, member } }: { named: NamedDecision }) {
  const { i18n } = useLingui();
  const { decider } = decision;
  if (decider.by !== "member") return i18n._(deciderWords[decider.by]);
  return member ? <PersonName member={member} /> : <Trans>member no. {decider.memberId}</Trans>;
}

import type { Tally } from "@engine/audit/state/rounds/settlement";
import { Plural, Trans } from "@lingui/react/macro";
import Check from "lucide-react/icons/check";
import Hourglass from "lucide-react/icons/hourglass";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { Num } from "@/components/ui/number.tsx";
import { VisuallyHidden } from "@/components/ui/visually-hidden.tsx";
import type { Conditions } from "@/features/ballots/api/conditions.ts";
import { classNames } from "@/lib/class-names.ts";

interface TallyProps {
  tally: Tally;
  conditions: Conditions;
  /** Vote tokens at the snapshot. */
  supply: number;
  /** While voting goes on, a condition not met may still be. */
  running: boolean;
}

/** A tally against its rules: who took part, what they said, and the three conditions for passing. */
export function TallyView({ tally, conditions, supply, running }: TallyProps) {
  return (
    <div className="grid gap-4">
      <TallyBar tally={tally} conditions={conditions} supply={supply} />
      <dl className="grid grid-cols-3 gap-x-4 text-sm">
        <Side
          label={<Trans>For</Trans>}
          tone="text-positive"
          weight={tally.forWeight}
          voters={tally.forVoters}
        />
        <Side
          label={<Trans>Against</Trans>}
          tone="text-negative"
          weight={tally.againstWeight}
          voters={tally.againstVoters}
        />
        <Side label={<Trans>Abstained</Trans>} tone="text-muted" weight={tally.abstainWeight} />
      </dl>
      <ConditionList tally={tally} conditions={conditions} running={running} />
    </div>
  );
}

/** All tokens as one bar: for, against, abstained and silent; the mark is the quorum. */
function TallyBar({ tally, conditions, supply }: Omit<TallyProps, "running">) {
  const part = (weight: number) => ({ width: `${supply === 0 ? 0 : (weight / supply) * 100}%` });
  return (
    <div aria-hidden="true" className="relative flex h-4 rounded-sm bg-line">
      <span
        className="rounded-l-sm bg-positive transition-[width] duration-500"
        style={part(tally.forWeight)}
      />
      <span className="bg-negative transition-[width] duration-500" style={part(tally.againstWeight)} />
      <span className="bg-edge transition-[width] duration-500" style={part(tally.abstainWeight)} />
      <span
        className="absolute -inset-y-1.5 w-0.5 -translate-x-1/2 bg-ink"
        style={{ left: `${supply === 0 ? 0 : Math.min(100, (conditions.quorum / supply) * 100)}%` }}
      />
    </div>
  );
}

function Side(props: { label: ReactNode; tone: string; weight: number; voters?: number }) {
  return (
    <div>
      <dt className={classNames("font-semibold", props.tone)}>{props.label}</dt>
      <dd>
        <Plural value={props.weight} one="# token" other="# tokens" />
        {props.voters !== undefined && (
          <span className="block text-muted">
            <Plural value={props.voters} one="# member" other="# members" />
          </span>
        )}
      </dd>
    </div>
  );
}

function ConditionList({ tally, conditions, running }: Omit<TallyProps, "supply">) {
  const { turnout, quorum, approval, approvalNeeded, membersAgree } = conditions;
  const percent = { style: "percent", maximumFractionDigits: 1 } as const;
  return (
    <ul className="grid gap-1.5 text-sm">
      <Condition met={conditions.quorumMet} running={running}>
        <Trans>
          Quorum: <Num value={turnout} /> tokens took part, <Num value={quorum} /> are needed
        </Trans>
      </Condition>
      <Condition met={conditions.approvalMet} running={running}>
        {approval === undefined ? (
          <Trans>
            Approval: nobody took a side yet; more than <Num value={approvalNeeded} options={percent} /> for
            is needed
          </Trans>
        ) : (
          <Trans>
            Approval: <Num value={approval} options={percent} /> for; more than{" "}
            <Num value={approvalNeeded} options={percent} /> is needed
          </Trans>
        )}
      </Condition>
      {membersAgree !== undefined && (
        <Condition met={membersAgree} running={running}>
          <Trans>
            Members: <Num value={tally.forVoters} /> for, <Num value={tally.againstVoters} /> against; more
            must be for
          </Trans>
        </Condition>
      )}
    </ul>
  );
}

function Condition({ met, running, children }: { met: boolean; running: boolean; children: ReactNode }) {
  const Icon = met ? Check : running ? Hourglass : X;
  const tone = met ? "text-positive" : running ? "text-muted" : "text-negative";
  return (
    <li className="flex items-start gap-2">
      <Icon className={classNames("mt-0.5 size-4 shrink-0", tone)} aria-hidden="true" />
      <span>
        <VisuallyHidden>
          {met ? <Trans>Met.</Trans> : running ? <Trans>Not met yet.</Trans> : <Trans>Not met.</Trans>}{" "}
        </VisuallyHidden>
        {children}
      </span>
    </li>
  );
}

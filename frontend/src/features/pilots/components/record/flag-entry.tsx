import type { FlagState } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { type NamedMember, PersonName } from "@/components/vocabulary/person-name.tsx";
import { flagWait } from "@/features/pilots/api/flag-step.ts";
import { flagWords } from "@/features/pilots/api/flag-words.ts";
import type { FlagRecord } from "@/features/pilots/api/pilot.ts";
import { FlagActions } from "@/features/pilots/components/record/flag-actions.tsx";
import { Quoted } from "@/features/pilots/components/record/written.tsx";

const tones: Record<FlagState, Tone> = {
  None: "neutral",
  Open: "negative",
  Answered: "caution",
  Escalated: "plum",
  Upheld: "negative",
  Dismissed: "neutral",
};

/** One flag: the doubt, the answer, the resolution, and what it waits for. */
export function FlagEntry({ flag }: { flag: FlagRecord }) {
  const { i18n } = useLingui();
  return (
    <li className="grid grid-cols-1 gap-3 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">
          <Trans>Flag {flag.number}</Trans>
        </span>
        <Badge tone={tones[flag.state]}>{i18n._(flagWords[flag.state])}</Badge>
        <ChainPlace block={Number(flag.block)} transaction={flag.transaction} />
      </div>
      <Said what={<Trans>The doubt</Trans>} by={flag.raisedBy} at={flag.raisedAt}>
        <Quoted content={flag.reasonContent} document={flag.reason} />
      </Said>
      {flag.answer && (
        <Said what={<Trans>The answer</Trans>} by={flag.answeredBy} at={flag.answeredAt}>
          <Quoted content={flag.answerContent} document={flag.answer} />
        </Said>
      )}
      {flag.resolution && (
        <Said what={<Trans>The resolution</Trans>} by={flag.resolvedBy} at={flag.resolvedAt}>
          <Quoted content={flag.resolutionContent} document={flag.resolution} />
        </Said>
      )}
      <Waits flag={flag} />
      <FlagActions flag={flag} />
    </li>
  );
}

function Said(props: { what: ReactNode; by: NamedMember | null; at: string | null; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-1">
      <p>
        {props.what}
        <span className="text-muted">
          {props.by && (
            <>
              {" · "}
              <PersonName member={props.by} />
            </>
          )}
          {props.at !== null && (
            <>
              {" · "}
              <CalendarDate seconds={Number(props.at)} />
            </>
          )}
        </span>
      </p>
      {props.children}
    </div>
  );
}

function Waits({ flag }: { flag: FlagRecord }): ReactNode {
  const due = <CalendarDate seconds={Number(flag.dueAt)} />;
  switch (flagWait(flag)) {
    case "answer":
      return (
        <p className="text-muted">
          <Trans>To be answered by {due}; left lying, anyone may hand it to governance.</Trans>
        </p>
      );
    case "resolution":
      return (
        <p className="text-muted">
          <Trans>To be resolved by an auditor by {due}; left lying, anyone may hand it to governance.</Trans>
        </p>
      );
    case "governance":
      return (
        <p className="text-muted">
          <Trans>It was left lying. Governance alone resolves it now.</Trans>
        </p>
      );
    case "nothing":
      return null;
  }
}

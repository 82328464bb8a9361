import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { Num, Share } from "@/components/ui/number.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { type StepEvent, stepHistory } from "@/features/pilots/api/step-history.ts";
import { RESULT } from "@/features/pilots/api/step-phase.ts";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";
import { Quoted } from "@/features/pilots/components/record/written.tsx";
import { Metric } from "@/features/pilots/components/target-words.tsx";

const WHOLE_BPS = 10_000;

/** What was handed in for a step, and what was said of it. */
export function StepHistory({ place }: { place: number }) {
  const { pilot } = useSituation();
  const events = stepHistory(pilot, place);
  if (events.length === 0) return null;
  return (
    <ol className="mt-2 grid grid-cols-1 gap-3">
      {events.map((happened) => (
        <li key={happened.id} className="grid grid-cols-1 gap-1">
          <Happened happened={happened} />
          <ChainPlace block={Number(happened.event.block)} transaction={happened.event.transaction} />
        </li>
      ))}
    </ol>
  );
}

function Happened({ happened }: { happened: StepEvent }): ReactNode {
  switch (happened.kind) {
    case "evidence":
      return <HandedIn event={happened.event} />;
    case "verdict":
      return <Judged event={happened.event} />;
    case "contest":
      return <Contested event={happened.event} />;
  }
}

type EventOf<Kind extends StepEvent["kind"]> = Extract<StepEvent, { kind: Kind }>["event"];

function HandedIn({ event }: { event: EventOf<"evidence"> }) {
  const { pilot } = useSituation();
  const isResult = event.milestone.place === RESULT;
  return (
    <>
      <p>
        {isResult ? (
          <Trans>
            Result handed in: <Num value={BigInt(event.actual)} /> <Metric pilot={pilot} />
          </Trans>
        ) : (
          <Trans>Evidence handed in</Trans>
        )}
        <ByOn event={event} person={event.actor} />
      </p>
      <Quoted content={event.content} document={event.document} />
    </>
  );
}

function Judged({ event }: { event: EventOf<"verdict"> }) {
  return (
    <>
      <p>
        <span className="font-semibold">
          <VerdictWords event={event} />
        </span>
        <ByOn event={event} person={event.verifier} />
      </p>
      <Quoted content={event.reasonContent} document={event.reason} />
    </>
  );
}

function VerdictWords({ event }: { event: EventOf<"verdict"> }): ReactNode {
  if (!event.accepted) return event.isFinal ? <Trans>Refused for good</Trans> : <Trans>Refused</Trans>;
  const inFull = event.qualityBps === WHOLE_BPS;
  if (event.isFinal) return inFull ? <Trans>Accepted in full, for good</Trans> : <ForGood event={event} />;
  return inFull ? (
    <Trans>Accepted in full</Trans>
  ) : (
    <Trans>
      Accepted, quality <Share bps={event.qualityBps} />
    </Trans>
  );
}

function ForGood({ event }: { event: EventOf<"verdict"> }) {
  return (
    <Trans>
      Accepted for good, quality <Share bps={event.qualityBps} />
    </Trans>
  );
}

function Contested({ event }: { event: EventOf<"contest"> }) {
  return (
    <>
      <p>
        <span className="font-semibold">
          <Trans>Verdict contested</Trans>
        </span>
        <ByOn event={event} person={event.actor} />
      </p>
      <Quoted content={event.reasonContent} document={event.reason} />
    </>
  );
}

function ByOn(props: { event: { timestamp: string }; person: EventOf<"contest">["actor"] }) {
  return (
    <span className="text-muted">
      {props.person && (
        <>
          {" · "}
          <PersonName member={props.person} />
        </>
      )}
      {" · "}
      <CalendarDate seconds={Number(props.event.timestamp)} />
    </span>
  );
}

import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Hash } from "@/components/ui/code.tsx";
import { linkStyle } from "@/components/ui/text-link.tsx";
import { IdeaLink } from "@/components/vocabulary/idea-link.tsx";
import { parameterWords } from "@/features/audit/api/decision-words.ts";
import type { NamedDecision } from "@/features/audit/api/decisions-of-rows.ts";

/** A pilot's result stands behind all its milestones. */
const RESULT = 255;

/** What was decided on, leading to its idea where it has one. */
export function DecisionSubject({ named: { decision, idea } }: { named: NamedDecision }) {
  const { i18n } = useLingui();
  const { subject } = decision;
  if (subject.type === "proposal") {
    return (
      <Trans>
        Proposal <Hash value={subject.id} />
      </Trans>
    );
  }
  if (subject.type === "parameter") {
    const words = parameterWords[subject.event];
    return words ? i18n._(words) : subject.event;
  }
  return (
    <>
      {idea ? <IdeaLink idea={idea} /> : null}
      {subject.type !== "idea" && (
        <span className="font-normal text-muted">
          {idea ? " · " : ""}
          <Within subject={subject} />
        </span>
      )}
    </>
  );
}

type Numbered = Extract<NamedDecision["decision"]["subject"], { number: number }>;

function Within({ subject }: { subject: Numbered }) {
  switch (subject.type) {
    case "entry":
      return (
        <Link to="/ballots/$roundId" params={{ roundId: String(subject.number) }} className={linkStyle}>
          <Trans>Round {subject.number}</Trans>
        </Link>
      );
    case "step":
      return subject.place === RESULT ? (
        <Trans>Pilot {subject.number}, its result</Trans>
      ) : (
        <Trans>
          Pilot {subject.number}, milestone {subject.place + 1}
        </Trans>
      );
    case "review":
      return <Trans>Review {subject.number}</Trans>;
    case "grant":
      return <Trans>Grant {subject.number}</Trans>;
    case "pilot":
      return <Trans>Pilot {subject.number}</Trans>;
    case "report":
      return <Trans>Report {subject.number}</Trans>;
    case "flag":
      return <Trans>Flag {subject.number}</Trans>;
    default:
      return null;
  }
}

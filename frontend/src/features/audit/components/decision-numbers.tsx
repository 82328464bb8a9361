import type { Decision } from "@engine/audit/decisions/decision";
import { Plural, Trans } from "@lingui/react/macro";
import { Code } from "@/components/ui/code.tsx";
import { Num, Share } from "@/components/ui/number.tsx";

/** Scores are counted in hundredths. */
const HUNDREDTHS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** What a decision rests on, or what it set, behind who made it. Amounts of money stand in the files. */
export function DecisionNumbers({ decision: { kind, numbers } }: { decision: Decision }) {
  const value = (name: string) => Number(numbers[name] ?? 0);
  switch (kind) {
    case "ballot":
      return (
        <>
          {" · "}
          <Trans>
            <Num value={value("forWeight")} /> for, <Num value={value("againstWeight")} /> against,{" "}
            <Num value={value("abstainWeight")} /> abstaining, of <Num value={value("supply")} />
          </Trans>
        </>
      );
    case "review":
      return value("score") === 0 ? null : (
        <>
          {" · "}
          <Trans>
            <Num value={value("score") / 100} options={HUNDREDTHS} /> of 5
          </Trans>
          {", "}
          <Plural value={value("scorecards")} one="# scorecard" other="# scorecards" />
        </>
      );
    case "grant":
      return (
        <>
          {" · "}
          <Trans>
            <Num value={value("support")} /> of <Num value={value("eligible")} /> seats for,{" "}
            <Num value={value("refuse")} /> against
          </Trans>
        </>
      );
    case "verdict":
      return value("qualityBps") === 0 ? null : (
        <>
          {" · "}
          <Trans>
            quality <Share bps={value("qualityBps")} />
          </Trans>
        </>
      );
    case "pilot":
      return numbers.actual === undefined ? null : (
        <>
          {" · "}
          <Trans>
            measured <Num value={BigInt(numbers.actual)} />, target{" "}
            <Num value={BigInt(numbers.target ?? 0)} />
          </Trans>
        </>
      );
    case "attestation":
      return (
        <>
          {" · "}
          <Trans>
            <Num value={value("attestations")} /> agree, <Num value={value("disputes")} /> do not
          </Trans>
        </>
      );
    case "proposal":
      return (
        <>
          {" · "}
          <Trans>
            <Num value={value("for")} /> for, <Num value={value("against")} /> against,{" "}
            <Num value={value("abstain")} /> abstaining
          </Trans>
        </>
      );
    case "parameter":
      return <Parameters numbers={numbers} />;
    default:
      return null;
  }
}

/** Names and values as the contract has them: this is what an auditor compares. */
function Parameters({ numbers }: { numbers: Record<string, string> }) {
  return Object.entries(numbers).map(([name, value]) => (
    <span key={name} className="wrap-anywhere">
      {" · "}
      <Code>
        {name} {value}
      </Code>
    </span>
  ));
}

import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { AddressText } from "@/components/ui/code.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { type CallValue, type DecodedCall, givenAs } from "@/features/governance/api/decode-call.ts";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";
import { parameterNamed } from "@/features/governance/api/parameter-list.ts";
import { ParameterValue } from "@/features/governance/components/parameter-value.tsx";

/** Calls that set rules, or decide what only governance can; undefined for all others. */
export function ruleSentence(call: DecodedCall, frame: GovernanceFrame | undefined): ReactNode {
  const number = (name: string) => Number(givenAs(call, name));
  const isUpheld = givenAs(call, "upheld") === true;
  switch (`${call.contract}.${call.functionName}`) {
    case "Rounds.setRules":
      return (
        <>
          <Trans>Sets the rules of all ballots opened from then on.</Trans>
          <Changes values={call.values} frame={frame} />
        </>
      );
    case "Rewards.setRewardRules":
      return (
        <>
          <Trans>Sets the formula of rewards.</Trans>
          <Changes values={call.values} frame={frame} />
        </>
      );
    case "Points.setPolicy":
      return <Trans>Sets what earns points on the leaderboard.</Trans>;
    case "Reviews.publishRubric":
      return <Trans>Publishes how ideas are judged.</Trans>;
    case "VoteToken.openTransfers":
      return <Trans>Lets members pass vote tokens on, once and for good.</Trans>;
    case "Teams.seatByGovernance":
      return (
        <Trans>
          Gives{" "}
          <TextLink to="/members/$memberId" params={{ memberId: String(number("memberId")) }}>
            member no. {number("memberId")}
          </TextLink>{" "}
          a seat in{" "}
          <TextLink to="/teams/$teamId" params={{ teamId: String(number("teamId")) }}>
            team no. {number("teamId")}
          </TextLink>
          .
        </Trans>
      );
    case "Flags.resolveEscalated":
      return isUpheld ? (
        <Trans>Decides flag no. {number("flagId")}: the doubt is right.</Trans>
      ) : (
        <Trans>Decides flag no. {number("flagId")}: the doubt is settled.</Trans>
      );
    case "Succession.recordSuccession":
      return (
        <Trans>
          Puts on record that <AddressText value={String(givenAs(call, "successor"))} /> follows{" "}
          <AddressText value={String(givenAs(call, "retired"))} />.
        </Trans>
      );
    default:
      return undefined;
  }
}

/** The values that would be others than now; all of them while it is not known what is now. */
function Changes({ values, frame }: { values: readonly CallValue[]; frame: GovernanceFrame | undefined }) {
  const { i18n } = useLingui();
  const lines = values.flatMap(({ name, value }) => {
    const parameter = parameterNamed(name);
    const now = parameter && frame && parameter.now(frame);
    return !parameter || (frame && String(now) === String(value)) ? [] : [{ parameter, value, now }];
  });
  if (lines.length === 0) {
    return (
      <span className="block text-sm text-muted">
        <Trans>They are the same as now.</Trans>
      </span>
    );
  }
  return (
    <ul className="mt-1 grid gap-0.5 text-sm">
      {lines.map(({ parameter, value, now }) => (
        <li key={parameter.name}>
          {i18n._(parameter.words)}:{" "}
          <strong className="font-semibold">
            <ParameterValue value={value} unit={parameter.unit} />
          </strong>
          {frame && (
            <span className="text-muted">
              {" "}
              <Trans>
                (now <ParameterValue value={now} unit={parameter.unit} />)
              </Trans>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Num } from "@/components/ui/number.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { TeamLink } from "@/components/vocabulary/team-name.tsx";
import { type DecodedCall, givenAs } from "@/features/governance/api/decode-call.ts";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";
import { ParameterValue } from "@/features/governance/components/parameter-value.tsx";

/** Calls that move money; undefined for all others. */
export function moneySentence(call: DecodedCall, frame: GovernanceFrame | undefined): ReactNode {
  const value = (name: string) => givenAs(call, name);
  const money = (name: string) => <Money amount={value(name) as bigint} />;
  const team = <Team number={Number(value("teamId"))} frame={frame} />;
  switch (`${call.contract}.${call.functionName}`) {
    case "Treasury.allocate":
      return (
        <Trans>
          Gives {team} {money("amount")} from the root pot.
        </Trans>
      );
    case "Treasury.reclaim":
      return (
        <Trans>
          Takes {money("amount")} back from {team}, of what it has promised to nobody.
        </Trans>
      );
    case "Treasury.fundRewards":
      return <Trans>Puts {money("amount")} into the pot for rewards.</Trans>;
    case "Treasury.adoptSurplus":
      return <Trans>Books money that came in without being paid in as the root pot's.</Trans>;
    case "Treasury.setAutonomy":
      return (
        <Trans>
          Lets {team} grant up to {money("limit")} without a ballot; used up, it refills within{" "}
          <ParameterValue value={value("refillSeconds")} unit="duration" />.
        </Trans>
      );
    case "Rewards.setReviewersPool":
      return (
        <Trans>
          Gives {money("amount")} to those who reviewed in season{" "}
          <Num value={Number(givenAs(call, "season"))} />, to share by the skill of their forecasts.
        </Trans>
      );
    case "Rewards.reclaimRewards":
      return <Trans>Takes {money("amount")} back from the pot for rewards.</Trans>;
    default:
      return undefined;
  }
}

function Team({ number, frame }: { number: number; frame: GovernanceFrame | undefined }) {
  const team = frame?.teams.find((one) => one.number === number);
  return <TeamLink team={team ?? { number, charterContent: null }} />;
}

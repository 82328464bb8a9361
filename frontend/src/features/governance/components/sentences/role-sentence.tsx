import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { roleWords } from "@/features/governance/api/contract-words.ts";
import { type DecodedCall, givenAs } from "@/features/governance/api/decode-call.ts";
import { AccountName } from "@/features/governance/components/account-name.tsx";
import { ParameterValue } from "@/features/governance/components/parameter-value.tsx";

const NOBODY = `0x${"0".repeat(40)}`;

/** Calls about who may do what; undefined for all others. */
export function roleSentence(call: DecodedCall): ReactNode {
  const account = <AccountName account={String(givenAs(call, "account"))} />;
  const role = <RoleName number={String(givenAs(call, "roleId"))} />;
  switch (`${call.contract}.${call.functionName}`) {
    case "AccessManager.grantRole":
      return (
        <Trans>
          Gives {account} the role {role}. <Delay seconds={Number(givenAs(call, "executionDelay"))} />
        </Trans>
      );
    case "AccessManager.revokeRole":
      return (
        <Trans>
          Takes the role {role} from {account}.
        </Trans>
      );
    case "InnovationGovernor.setProposalGuardian":
      return <Guardian account={String(givenAs(call, "newProposalGuardian"))} />;
    default:
      return undefined;
  }
}

function Guardian({ account }: { account: string }) {
  if (account === NOBODY) return <Trans>From then on nobody guards proposals.</Trans>;
  return (
    <Trans>
      Makes <AccountName account={account} /> the guardian, who may call proposals off while the term lasts.
    </Trans>
  );
}

/** A role in the permission book, by what it is called here. */
export function RoleName({ number }: { number: string }) {
  const { i18n } = useLingui();
  const words = roleWords[number];
  return <strong className="font-semibold">{words ? i18n._(words.name) : number}</strong>;
}

function Delay({ seconds }: { seconds: number }) {
  if (seconds === 0) return null;
  return (
    <Trans>
      What they do under it must be announced <ParameterValue value={seconds} unit="duration" /> ahead.
    </Trans>
  );
}

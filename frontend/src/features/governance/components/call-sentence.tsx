import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { AddressText, Code } from "@/components/ui/code.tsx";
import { contractWords } from "@/features/governance/api/contract-words.ts";
import type { DecodedCall } from "@/features/governance/api/decode-call.ts";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";
import { SETTERS } from "@/features/governance/api/setters.ts";
import { moneySentence } from "@/features/governance/components/sentences/money-sentence.tsx";
import { roleSentence } from "@/features/governance/components/sentences/role-sentence.tsx";
import { ruleSentence } from "@/features/governance/components/sentences/rule-sentence.tsx";
import { SettingSentence } from "@/features/governance/components/sentences/setting-sentence.tsx";

/** What one action of a proposal does, as a sentence. Whatever we have no words for is named as the contract has it. */
export function CallSentence(props: { call: DecodedCall; frame: GovernanceFrame | undefined }): ReactNode {
  const { call, frame } = props;
  const { i18n } = useLingui();
  const { contract, functionName, target } = call;
  if (contract === undefined) {
    return (
      <Trans>
        Calls <AddressText value={target} />, which is none of the organisation's contracts.
      </Trans>
    );
  }
  const name = contractWords[contract] ? i18n._(contractWords[contract]) : contract;
  if (functionName === undefined) return <Trans>Calls “{name}” with bytes that this app cannot read.</Trans>;
  const setter = SETTERS[`${contract}.${functionName}`];
  if (setter) return <SettingSentence call={call} setter={setter} frame={frame} />;
  const sentence = moneySentence(call, frame) ?? roleSentence(call) ?? ruleSentence(call, frame);
  return (
    sentence ?? (
      <Trans>
        Calls <Code>{functionName}</Code> of “{name}”.
      </Trans>
    )
  );
}

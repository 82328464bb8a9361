import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { type DecodedCall, givenAs } from "@/features/governance/api/decode-call.ts";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";
import { parameterNamed } from "@/features/governance/api/parameter-list.ts";
import { ParameterValue } from "@/features/governance/components/parameter-value.tsx";

/** A call that sets one parameter: to what, and what it is now. */
export function SettingSentence(props: {
  call: DecodedCall;
  setter: { parameter: string; value: string };
  frame: GovernanceFrame | undefined;
}) {
  const { call, setter, frame } = props;
  const { i18n } = useLingui();
  const parameter = parameterNamed(setter.parameter);
  if (!parameter) return null;
  const name = i18n._(parameter.words);
  return (
    <>
      <Trans>
        Sets “{name}” to{" "}
        <strong className="font-semibold">
          <ParameterValue value={givenAs(call, setter.value)} unit={parameter.unit} />
        </strong>
        .
      </Trans>
      {frame && (
        <span className="text-muted">
          {" "}
          <Trans>
            Now: <ParameterValue value={parameter.now(frame)} unit={parameter.unit} />.
          </Trans>
        </span>
      )}
    </>
  );
}

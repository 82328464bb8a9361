import { Trans } from "@lingui/react/macro";
import { Hash } from "@/components/ui/code.tsx";
import { KeyValue } from "@/components/ui/key-values.tsx";
import { Num } from "@/components/ui/number.tsx";
import type { TextCheck } from "@/features/ideas/api/verify/check-text.ts";
import { Absence } from "@/features/ideas/components/idea-title.tsx";
import { CheckStep } from "@/features/ideas/components/record/verify/check-step.tsx";

/** Whether the text on screen is the one on record. */
export function TextResult({ check }: { check: TextCheck }) {
  return (
    <CheckStep
      result={check.result}
      title={<Trans>The text</Trans>}
      explanation={
        <Trans>
          The contract names the text by the sha-256 of its bytes. The bytes were fetched, hashed here, and
          compared with what this page shows.
        </Trans>
      }
    >
      <KeyValue name={<Trans>Hash on chain</Trans>}>
        <Hash value={check.onChain} digits={10} />
      </KeyValue>
      <KeyValue name={<Trans>Hash of the bytes</Trans>}>
        {check.recomputed ? (
          <Hash value={check.recomputed} digits={10} />
        ) : (
          <span className="text-muted">
            <Absence fault={check.fault ?? "unreachable"} />
          </span>
        )}
      </KeyValue>
      {check.bytes !== undefined && (
        <KeyValue name={<Trans>Size</Trans>}>
          <Trans>
            <Num value={check.bytes} /> bytes
          </Trans>
        </KeyValue>
      )}
      {check.recomputed && (
        <KeyValue name={<Trans>What this page shows</Trans>}>
          {check.differing.length === 0 ? (
            <Trans>is this text, field by field</Trans>
          ) : (
            <Trans>differs in: {check.differing.join(", ")}</Trans>
          )}
        </KeyValue>
      )}
      <KeyValue name={<Trans>On any IPFS gateway</Trans>}>
        <Hash value={check.cid} digits={10} />
      </KeyValue>
    </CheckStep>
  );
}

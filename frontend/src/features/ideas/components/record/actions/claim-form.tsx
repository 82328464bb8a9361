import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/ideas/flows/claim-idea.tsx").then(({ claimIdea }) => claimIdea);

/** Where the person behind a filed idea enters the code that came with it. */
export function ClaimForm({ ideaId, claimKey }: { ideaId: number; claimKey: string }) {
  const engine = useEngine();
  const { member } = useMembership();
  const [code, setCode] = useState("");
  const [signature, setSignature] = useState<string>();
  const [wrong, setWrong] = useState(false);

  async function change(text: string) {
    const next = text.trim();
    setCode(next);
    setSignature(undefined);
    setWrong(false);
    if (next.length < 66 || !member) return;
    const { fitsClaimKey, signClaim } = await import("@/features/ideas/api/claim-code.ts");
    if (!fitsClaimKey(next, claimKey)) return setWrong(true);
    setSignature(await signClaim(engine, next, { ideaId, memberId: member.id }));
  }

  function input() {
    if (member && signature) return { ideaId, memberId: member.id, keySignature: signature as `0x${string}` };
    setWrong(true);
    return undefined;
  }

  return (
    <section aria-labelledby="claim" className="grid gap-3 rounded-lg border border-dashed border-edge p-5">
      <h2 id="claim" className="overline-label font-sans text-muted">
        <Trans>Is this your idea?</Trans>
      </h2>
      <p className="text-sm text-muted">
        <Trans>
          Someone wrote it down for you and gave you a code. With it you become its author and get the credit.
        </Trans>
      </p>
      {member && (
        <Field
          label={<Trans>Your code</Trans>}
          hint={<Trans>It begins with 0x and stays in this browser.</Trans>}
          error={wrong && <Trans>This code does not belong to this idea. Check every character.</Trans>}
        >
          <Input
            value={code}
            autoComplete="off"
            spellCheck={false}
            className="font-mono text-sm"
            onChange={({ target }) => void change(target.value)}
          />
        </Field>
      )}
      <ActionButton flow={load} input={input} flowKey={`claim:${ideaId}`}>
        <Trans>Claim it</Trans>
      </ActionButton>
    </section>
  );
}

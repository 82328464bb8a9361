import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { claimQueryOptions } from "@/features/ideas/api/claim.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/ideas/flows/claim-idea.tsx").then(({ claimIdea }) => claimIdea);

/** Where the person behind a filed idea enters the code that came with it; `known` is one they brought along. */
export function ClaimForm(props: { ideaId: number; claimKey: string; known?: string }) {
  const { ideaId, claimKey, known = "" } = props;
  const engine = useEngine();
  const { member } = useMembership();
  const [code, setCode] = useState(known);
  const [tried, setTried] = useState(false);
  const { data: signature } = useQuery(
    claimQueryOptions(engine, { code, claimKey, ideaId, memberId: member?.id }),
  );
  const wrong = signature === null || (tried && !signature);

  function input() {
    setTried(true);
    return member && signature ? { ideaId, memberId: member.id, keySignature: signature } : undefined;
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
            onChange={({ target }) => {
              setCode(target.value.trim());
              setTried(false);
            }}
          />
        </Field>
      )}
      <ActionButton flow={load} input={input} flowKey={`claim:${ideaId}`}>
        <Trans>Claim it</Trans>
      </ActionButton>
    </section>
  );
}

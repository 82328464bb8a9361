import { Trans } from "@lingui/react/macro";
import { Num } from "@/components/ui/number.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { minimumQuorumOf } from "@/features/governance/api/terms.ts";

/** What no vote can change, since the governor was created with it. */
export function FixedTerms() {
  const minimum = minimumQuorumOf(useEngine());
  return (
    <p className="max-w-2xl text-sm text-muted">
      <Trans>
        For good, and for every proposal: at least <Num value={minimum} /> votes take part however small the
        share is, what passed is good for 30 days, and one proposer has one proposal before the vote or in it.
      </Trans>
    </p>
  );
}

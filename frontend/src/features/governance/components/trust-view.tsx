import { Trans } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { useTrust } from "@/features/governance/api/trust.ts";
import { GuardianSection } from "@/features/governance/components/trust/guardian-section.tsx";
import { OfficesSection } from "@/features/governance/components/trust/offices-section.tsx";
import { RolesSection } from "@/features/governance/components/trust/roles-section.tsx";
import { useChainNow } from "@/lib/chain-clock.ts";

/** Who is trusted with what, and for how long. */
export default function TrustView() {
  const { data, error, refetch } = useTrust();
  const now = useChainNow();
  if (error) return <FailureBanner error={error} onRetry={() => refetch()} />;
  if (!data) return <SkeletonRows rows={8} />;
  return (
    <>
      <RolesSection roles={data.roles} now={now} />
      <OfficesSection offices={data.officeHolders} now={now} />
      <GuardianSection trust={data} now={now} />
      <p className="max-w-2xl text-sm text-muted">
        <Trans>
          A role has no end date and is given and taken by a proposal. An office belongs to a member, ends by
          itself, and is given by whoever holds the identity role.
        </Trans>
      </p>
    </>
  );
}

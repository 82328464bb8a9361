import type { Office } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Badge } from "@/components/ui/badge.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { useChainNow } from "@/lib/chain-clock.ts";

const officeWords: Record<Office, MessageDescriptor> = {
  Verifier: msg`Verifier`,
  Auditor: msg`Auditor`,
  Advisor: msg`Advisor`,
};

/** What a member is trusted with at the moment. */
export function Offices({ offices }: { offices: MemberRecord["offices"] }) {
  const { i18n } = useLingui();
  const now = useChainNow();
  return offices
    .filter(({ until }) => Number(until) > now)
    .map(({ office }) => (
      <Badge key={office} tone="info">
        {i18n._(officeWords[office])}
      </Badge>
    ));
}

import { useLingui } from "@lingui/react";
import { Badge } from "@/components/ui/badge.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { officeWords } from "@/features/members/api/office-words.ts";
import { useChainNow } from "@/lib/chain-clock.ts";

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

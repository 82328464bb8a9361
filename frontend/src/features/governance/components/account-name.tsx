import { useLingui } from "@lingui/react";
import { AddressText } from "@/components/ui/code.tsx";
import { MemberLink } from "@/components/vocabulary/person-name.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { contractWords } from "@/features/governance/api/contract-words.ts";
import { useDelegates } from "@/features/members/api/delegates.ts";

/** An account that somebody named by its address: the member or the contract behind it, if there is one. */
export function AccountName({ account }: { account: string }) {
  const { i18n } = useLingui();
  const { contracts } = useEngine().deployment;
  const { data } = useDelegates();
  const same = (address: string) => address.toLowerCase() === account.toLowerCase();
  const member = data?.find((one) => same(one.account));
  const contract = Object.entries(contracts).find(([, { address }]) => same(address))?.[0];
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
      {member && (
        <MemberLink member={{ number: member.number, profileContent: { name: member.name ?? null } }} />
      )}
      {contract && (
        <strong className="font-semibold">
          {contractWords[contract] ? i18n._(contractWords[contract]) : contract}
        </strong>
      )}
      <AddressText value={account} />
    </span>
  );
}

import { AddressText } from "@/components/ui/code.tsx";
import { MemberLink, type NamedMember } from "@/components/vocabulary/person-name.tsx";

/** An account: the member behind it, else its address. */
export function Who(props: { account: string; member: NamedMember | null | undefined }) {
  return props.member ? <MemberLink member={props.member} /> : <AddressText value={props.account} />;
}

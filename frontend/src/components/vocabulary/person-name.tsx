import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Avatar } from "@/components/ui/avatar.tsx";
import { UserText } from "@/components/ui/user-text.tsx";

/** A member as the index names one. */
export interface NamedMember {
  number: number;
  profileContent: { name: string | null } | null;
}

/** A member's name; the number where no name was published. */
export function PersonName({ member }: { member: NamedMember }) {
  const name = member.profileContent?.name;
  return name ? <UserText text={name} limit={60} /> : <Trans>Member no. {member.number}</Trans>;
}

/** The same, leading to the member's record. */
export function MemberLink({ member }: { member: NamedMember }) {
  return (
    <Link
      to="/members/$memberId"
      params={{ memberId: String(member.number) }}
      className="font-semibold underline decoration-line underline-offset-[0.2em] hover:text-accent hover:decoration-accent"
    >
      <PersonName member={member} />
    </Link>
  );
}

/** The same with the member's picture before it. */
export function Person({ member }: { member: NamedMember }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      <Avatar memberId={member.number} className="size-6!" />
      <span className="min-w-0">
        <MemberLink member={member} />
      </span>
    </span>
  );
}

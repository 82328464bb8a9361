import { Trans } from "@lingui/react/macro";
import { UserText } from "@/components/ui/user-text.tsx";

/** A member in a preview: by name where one was published, and always by the number that goes on chain. */
export function MemberWord({ number, name }: { number: number; name: string | undefined }) {
  if (!name) return <Trans>Member no. {number}</Trans>;
  return (
    <Trans>
      <UserText text={name} limit={60} />, member no. {number}
    </Trans>
  );
}

import { Plural, Trans } from "@lingui/react/macro";
import { TextLink } from "@/components/ui/text-link.tsx";
import { useOwnVotes } from "@/features/governance/api/own-votes.ts";
import type { VotingAccount } from "@/features/governance/api/voting-power.ts";
import { Who } from "@/features/governance/components/who.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { useWallet } from "@/features/wallet/api/wallet.ts";

/** What the reader's own votes do. Nothing for those who have no account here. */
export function OwnVotes({ accounts }: { accounts: readonly VotingAccount[] }) {
  const { address } = useWallet();
  const { member } = useMembership();
  const votes = useOwnVotes();
  if (!address || votes === undefined) return null;
  const voter = accounts.find(({ delegators }) => delegators.some(({ id }) => id === address.toLowerCase()));
  const isAway = voter !== undefined && voter.id !== address.toLowerCase();
  return (
    <p className="rounded-lg border border-dashed border-edge p-5">
      <Plural
        value={votes}
        _0="You vote for nobody now."
        one="You vote for # vote now."
        other="You vote for # votes now."
      />
      {isAway && (
        <>
          {" "}
          <Trans>
            Your own are with <Who account={voter.id} member={voter.member} />.
          </Trans>
        </>
      )}
      {member && (
        <>
          {" "}
          <TextLink to="/members/$memberId" params={{ memberId: String(member.id) }} hash="votes">
            {isAway ? <Trans>Take them back on your page</Trans> : <Trans>See them on your page</Trans>}
          </TextLink>
        </>
      )}
    </p>
  );
}

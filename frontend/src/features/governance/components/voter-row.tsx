import { Plural, Trans } from "@lingui/react/macro";
import { Num, Share } from "@/components/ui/number.tsx";
import { Person } from "@/components/vocabulary/person-name.tsx";
import type { VotingAccount } from "@/features/governance/api/voting-power.ts";
import { Who } from "@/features/governance/components/who.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { loadTexts } from "@/lib/language.ts";

const WHOLE = 10_000;

/** The flow is the members' pages' own, and so are its texts. */
const load = async () => {
  const [{ delegateVotes }] = await Promise.all([
    import("@/features/members/flows/delegate-votes.tsx"),
    loadTexts("members"),
  ]);
  return delegateVotes;
};

/** An account with votes: its share, whose they are, and a way to hand it one's own. */
export function VoterRow({ account, supply }: { account: VotingAccount; supply: number }) {
  const { member: reader } = useMembership();
  const { id, member, delegators } = account;
  const votes = Number(account.votes);
  const others = delegators.filter((one) => one.id !== id);
  const share = supply === 0 ? 0 : votes / supply;
  return (
    <article className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-2 py-4 sm:grid-cols-[minmax(0,1fr)_14rem_auto]">
      <div className="grid min-w-0 gap-1">
        <h3 className="font-sans text-base font-semibold">
          {member ? <Person member={member} /> : <Who account={id} member={null} />}
        </h3>
        {others.length > 0 && (
          <p className="text-sm text-muted">
            <Trans>Also for</Trans>{" "}
            {others.map((one, index) => (
              <span key={one.id}>
                {index > 0 && ", "}
                <Who account={one.id} member={one.member} /> (<Num value={Number(one.balance)} />)
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="grid gap-1.5 text-right sm:text-left">
        <p className="flex items-baseline justify-end gap-2 sm:justify-between">
          <span className="font-semibold">
            <Plural value={votes} one="# vote" other="# votes" />
          </span>
          <span className="text-sm text-muted">
            <Share bps={Math.round(share * WHOLE)} />
          </span>
        </p>
        <span aria-hidden="true" className="hidden h-1.5 rounded-sm bg-line sm:block">
          <span className="block h-full rounded-sm bg-accent" style={{ width: `${share * 100}%` }} />
        </span>
      </div>
      {member && reader && (
        <div className="col-span-2 sm:col-span-1 sm:w-44 sm:text-right">
          {member.number !== reader.id && account.status === "Active" && (
            <ActionButton
              flow={load}
              input={() => ({ delegate: id, name: member.profileContent?.name ?? undefined, own: false })}
              flowKey="delegate"
              size="small"
              variant="secondary"
            >
              <Trans>Hand them your votes</Trans>
            </ActionButton>
          )}
        </div>
      )}
    </article>
  );
}

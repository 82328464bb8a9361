import { Plural, Trans } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { GivenReason } from "@/features/ideas/components/given-reason.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/members/flows/register/burn-votes.tsx").then(({ burnVotes }) => burnVotes);

/** How a member's standing changed last, when, and why: whoever is judged so can point to it, and so can all others. */
export default function StandingNotice({ member }: { member: MemberRecord }) {
  const { statusReason } = member;
  return (
    <Banner tone={member.status === "Active" ? "info" : "caution"} title={<Standing member={member} />}>
      <div className="grid gap-2">
        <p>
          <Meaning member={member} />
        </p>
        {statusReason && <GivenReason hash={statusReason.hash} content={statusReason.content} />}
        {member.status === "Ended" && <LeftBehind member={member} />}
      </div>
    </Banner>
  );
}

function Standing({ member: { status, statusSince, statusReason } }: { member: MemberRecord }) {
  const day = <CalendarDate seconds={Number(statusSince)} />;
  if (status === "Suspended") return <Trans>Suspended on {day}</Trans>;
  if (status === "Active") return <Trans>Reinstated on {day}</Trans>;
  return statusReason ? <Trans>Membership ended on {day}</Trans> : <Trans>Left on {day}</Trans>;
}

function Meaning({ member: { status, statusReason } }: { member: MemberRecord }) {
  if (status === "Suspended") {
    return <Trans>Proposes nothing and judges nothing until reinstated; their votes count as before.</Trans>;
  }
  if (status === "Active") return <Trans>A suspension was lifted.</Trans>;
  return statusReason ? (
    <Trans>Whoever holds the identity role ended it, for good. What was done here stays on record.</Trans>
  ) : (
    <Trans>Of their own accord, and for good. What they did here stays on record.</Trans>
  );
}

/** Vote tokens that nobody may use any more; anyone can burn them. */
function LeftBehind({ member: { number, account } }: { member: MemberRecord }) {
  const amount = Number(account.balance);
  if (amount === 0) return null;
  return (
    <div className="grid justify-items-start gap-2">
      <p>
        <Plural
          value={amount}
          one="# vote token is left behind. Anyone may burn it."
          other="# vote tokens are left behind. Anyone may burn them."
        />
      </p>
      <ActionButton
        flow={load}
        input={() => ({ memberId: number, account: account.id, amount })}
        flowKey={`follow:${account.id}`}
        who="anyone"
        variant="secondary"
        size="small"
      >
        <Trans>Burn them</Trans>
      </ActionButton>
    </div>
  );
}

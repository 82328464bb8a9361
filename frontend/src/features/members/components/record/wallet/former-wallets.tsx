import { Plural, Trans } from "@lingui/react/macro";
import { AddressText } from "@/components/ui/code.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/members/flows/follow-votes.tsx").then(({ followVotes }) => followVotes);

/** Wallets that acted for the member before, and vote tokens that still lie there. */
export function FormerWallets({ member }: { member: MemberRecord }) {
  const former = member.accounts.filter(({ id }) => id !== member.account.id);
  if (former.length === 0) return null;
  return (
    <ul className="grid gap-3 text-sm">
      {former.map(({ id, balance }) => (
        <li key={id} className="grid gap-2">
          <span className="flex flex-wrap items-baseline gap-x-2 text-muted">
            <Trans>Before:</Trans>
            <AddressText value={id} />
          </span>
          {Number(balance) > 0 && (
            <>
              <span>
                <Plural
                  value={Number(balance)}
                  one="# vote token still lies there."
                  other="# vote tokens still lie there."
                />
              </span>
              <div>
                <ActionButton
                  flow={load}
                  input={() => ({ from: id, amount: Number(balance) })}
                  flowKey={`follow:${id}`}
                  who="anyone"
                  size="small"
                >
                  <Trans>Bring them along</Trans>
                </ActionButton>
              </div>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { communityDoorQueryOptions } from "@/features/members/api/community-door.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useWalletControls } from "@/features/wallet/api/wallet.ts";

const load = () =>
  import("@/features/members/flows/register/community-door.tsx").then(
    ({ setCommunityDoor }) => setCommunityDoor,
  );

/** Opens or shuts the door for the community: what the contract says now decides which. */
export function DoorForm({ onSent }: { onSent: () => void }) {
  const { data: isOpen } = useQuery(communityDoorQueryOptions(useEngine(), useWalletControls()));
  if (isOpen === undefined) return <Skeleton className="h-20" />;
  return (
    <div className="grid max-w-xl gap-4">
      <p className="text-sm">
        {isOpen ? (
          <Trans>The door is open: anyone can become a member by themselves, as part of the community.</Trans>
        ) : (
          <Trans>The door is shut: people become members by invitation only.</Trans>
        )}
      </p>
      <div>
        <ActionButton
          flow={load}
          input={() => ({ open: !isOpen })}
          flowKey="community-door"
          who="anyone"
          onSent={onSent}
        >
          {isOpen ? <Trans>Shut the door</Trans> : <Trans>Open the door</Trans>}
        </ActionButton>
      </div>
    </div>
  );
}

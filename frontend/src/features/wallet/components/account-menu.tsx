import { Trans } from "@lingui/react/macro";
import ChevronDown from "lucide-react/icons/chevron-down";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { Avatar } from "@/components/ui/avatar.tsx";
import { Button } from "@/components/ui/button.tsx";
import { AddressText } from "@/components/ui/code.tsx";
import { Popover } from "@/components/ui/popover.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { MembershipLine } from "@/features/members/components/membership-line.tsx";
import { BROWSER_KEY_ID } from "@/features/wallet/api/browser-key.ts";
import { UNANNOUNCED_WALLET, useWalletControls, type WalletState } from "@/features/wallet/api/wallet.ts";
import { shortHex } from "@/lib/format.ts";

type Connected = Extract<WalletState, { status: "connected" }>;

/** The account in use, and what can be done with it. */
export default function AccountMenu({
  wallet,
  onChangeWallet,
}: {
  wallet: Connected;
  onChangeWallet: () => void;
}) {
  const { load } = useWalletControls();
  const { deployment } = useEngine();
  const membership = useMembership();
  const persona = deployment.personas?.find(
    ({ address }) => address.toLowerCase() === wallet.address.toLowerCase(),
  );
  const elsewhere = wallet.chainId !== deployment.chainId;
  return (
    <Popover
      className="w-80 p-4"
      trigger={(button) => (
        <button
          type="button"
          {...button}
          className="flex min-h-10 items-center gap-2 rounded-md border border-line bg-surface py-1 pr-2.5 pl-1.5 text-sm font-semibold hover:border-edge"
        >
          {elsewhere ? (
            <TriangleAlert className="m-0.5 size-5 text-caution" aria-hidden="true" />
          ) : (
            <Avatar memberId={membership.member?.id ?? 0} className="size-6" />
          )}
          <span className="max-w-24 truncate sm:max-w-44">
            {elsewhere ? <Trans>Wrong chain</Trans> : (persona?.name ?? shortHex(wallet.address))}
          </span>
          <ChevronDown className="size-4 text-muted" aria-hidden="true" />
        </button>
      )}
    >
      {(close) => (
        <div className="grid gap-4">
          <div className="grid gap-1">
            {persona && <p className="font-serif text-lg">{persona.name}</p>}
            <p className="text-sm">
              <AddressText value={wallet.address} />
            </p>
            <MembershipLine membership={membership} />
            <p className="text-sm text-muted">
              <Means wallet={wallet} />
            </p>
          </div>
          {elsewhere && (
            <Button variant="primary" size="small" onClick={async () => (await load()).switchToHome()}>
              <Trans>Switch to {deployment.name}</Trans>
            </Button>
          )}
          {membership.kind === "active" && (
            <p className="text-sm">
              <TextLink to="/box/suggestions" onClick={close}>
                <Trans>Suggestions left in your boxes</Trans>
              </TextLink>
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <Button
              size="small"
              onClick={() => {
                close();
                onChangeWallet();
              }}
            >
              <Trans>Act as someone else</Trans>
            </Button>
            <Button size="small" variant="quiet" onClick={async () => (await load()).disconnect()}>
              <Trans>Disconnect</Trans>
            </Button>
          </div>
        </div>
      )}
    </Popover>
  );
}

/** What holds the account's key. */
function Means({ wallet }: { wallet: Connected }) {
  switch (wallet.connectorId) {
    case "persona":
      return <Trans>A person of this local season, whose key everyone knows</Trans>;
    case BROWSER_KEY_ID:
      return (
        <Trans>
          With a key that this browser keeps: <TextLink to="/join">save or remove it</TextLink>
        </Trans>
      );
    case UNANNOUNCED_WALLET:
      return <Trans>Connected with this browser's wallet</Trans>;
    default:
      return <Trans>Connected with {wallet.connectorName}</Trans>;
  }
}

import { useLingui } from "@lingui/react/macro";
import Check from "lucide-react/icons/check";
import { Avatar } from "@/components/ui/avatar.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { chosenPersona } from "@/features/wallet/api/persona-connector.ts";
import { useWallet } from "@/features/wallet/api/wallet.ts";

/** The people of the local season, to act as. */
export function PersonaList({ disabled, onChosen }: { disabled?: boolean; onChosen: () => void }) {
  const { t } = useLingui();
  const { personas = [] } = useEngine().deployment;
  const wallet = useWallet();
  const acting =
    wallet.status === "connected" && wallet.connectorId === "persona" ? wallet.address : undefined;
  return (
    <ul aria-label={t`People to act as`} className="grid max-h-72 gap-1 overflow-y-auto sm:grid-cols-2">
      {personas.map(({ name, account, address }) => (
        <li key={address}>
          <button
            type="button"
            disabled={disabled}
            aria-current={address.toLowerCase() === acting?.toLowerCase() || undefined}
            onClick={() => {
              chosenPersona.set(address);
              onChosen();
            }}
            className="flex min-h-11 w-full items-center gap-3 rounded-md px-2 text-left text-sm font-semibold hover:bg-sunken aria-[current]:bg-accent-soft disabled:opacity-60"
          >
            <Avatar memberId={account} />
            <span className="min-w-0 flex-1 truncate">{name}</span>
            {address.toLowerCase() === acting?.toLowerCase() && (
              <Check className="size-4" aria-hidden="true" />
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

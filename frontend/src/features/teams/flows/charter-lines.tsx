import { Trans } from "@lingui/react/macro";
import { Hash } from "@/components/ui/code.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import type { CharterFields } from "@/features/teams/flows/teams-call.ts";
import type { PreviewLine } from "@/lib/transactions/flow.ts";

/** A charter in a preview: what it says, and the hash that goes on chain. */
export function charterLines({ name, text }: CharterFields, hash: string): PreviewLine[] {
  return [
    { label: <Trans>Name</Trans>, value: <UserText text={name} limit={80} /> },
    {
      label: <Trans>What it is for</Trans>,
      value: <span className="line-clamp-4 whitespace-pre-wrap">{text}</span>,
    },
    { label: <Trans>Its charter's hash</Trans>, value: <Hash value={hash} digits={8} /> },
  ];
}

import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { UserText } from "@/components/ui/user-text.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { numberSchema } from "@/features/teams/flows/teams-call.ts";
import type { PreviewLine } from "@/lib/transactions/flow.ts";

/** What a preview says of a grant beside the call. */
export const grantSchema = z.object({
  teamId: numberSchema,
  pilotId: numberSchema,
  /** What the pilot is called; undefined while its plan is not here. */
  title: z.optional(z.string()),
  /** In the token's smallest unit. */
  amount: z.bigint().check(z.positive()),
});

/** A pilot and its money. */
export function grantLines({ pilotId, title, amount }: z.infer<typeof grantSchema>): PreviewLine[] {
  return [
    {
      label: <Trans>Pilot</Trans>,
      value: title ? <UserText text={title} /> : <Trans>No. {pilotId}</Trans>,
    },
    { label: <Trans>Amount</Trans>, value: <Money amount={amount} /> },
  ];
}

import { membersAbi } from "@engine/protocol/abi/members";
import { SOURCE_NAMES } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { Address } from "viem";
import * as z from "zod/mini";
import { CalendarDate } from "@/components/ui/time.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  /** The whole invitation: the contract knows it by its hash alone. */
  terms: z.object({
    key: z.custom<Address>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value)),
    source: z.int(),
    unit: z.int(),
    uses: z.int(),
    expiresAt: z.int(),
  }),
});

/** Whoever holds the identity role makes an invitation worthless. */
export const revokeInvitation: Flow<z.infer<typeof schema>> = {
  name: "revoke-invitation",
  schema,
  title: () => msg`Revoke an invitation`,
  key: ({ terms }) => `revoke:${terms.key.toLowerCase()}`,
  call: ({ terms }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.Members.address,
      abi: membersAbi,
      functionName: "revokeInvitation",
      args: [terms],
    }),
  preview: (_, { terms }) => [
    { label: <Trans>They joined as</Trans>, value: <SourceWord source={terms.source} /> },
    { label: <Trans>How many it was for</Trans>, value: terms.uses },
    { label: <Trans>It was good until</Trans>, value: <CalendarDate seconds={terms.expiresAt} /> },
    {
      label: <Trans>From now on</Trans>,
      value: <Trans>nobody can join with it any more, and nobody can undo that</Trans>,
    },
    { label: <Trans>Who joined with it</Trans>, value: <Trans>stays a member</Trans> },
  ],
};

function SourceWord({ source }: { source: number }) {
  const { i18n } = useLingui();
  return i18n._(sourceWords[SOURCE_NAMES[source] ?? "Community"]);
}

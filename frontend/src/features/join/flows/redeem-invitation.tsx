import { membersAbi } from "@engine/protocol/abi/members";
import { SOURCE_NAMES } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { Address, Hex } from "viem";
import * as z from "zod/mini";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const address = z.custom<Address>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value));
const signature = z.custom<Hex>((value) => typeof value === "string" && /^0x[0-9a-f]+$/.test(value));

const schema = z.object({
  invitation: z.object({
    key: address,
    source: z.int(),
    unit: z.int(),
    uses: z.int(),
    expiresAt: z.int(),
  }),
  inviter: address,
  inviterSignature: signature,
  /** The link's own, for the account in use. */
  keySignature: signature,
});

/** Becoming a member with an invitation's link. */
export const redeemInvitation: Flow<z.infer<typeof schema>> = {
  name: "redeem-invitation",
  schema,
  title: () => msg`Accept the invitation`,
  key: () => "join",
  call: ({ invitation, inviter, inviterSignature, keySignature }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.Members.address,
      abi: membersAbi,
      functionName: "redeem",
      args: [invitation, inviter, inviterSignature, keySignature],
    }),
  preview: (_, { invitation }) => [
    { label: <Trans>You become a member</Trans>, value: <SourceWord source={invitation.source} /> },
    {
      label: <Trans>You may then</Trans>,
      value: <Trans>propose ideas, build on those of others, and vote once somebody gives you votes</Trans>,
    },
    {
      label: <Trans>Everyone can see</Trans>,
      value: <Trans>this account and what it does here; no name unless you publish one</Trans>,
    },
  ],
};

function SourceWord({ source }: { source: number }) {
  const { i18n } = useLingui();
  return i18n._(sourceWords[SOURCE_NAMES[source] ?? "Community"]);
}

import { badgesAbi } from "@engine/protocol/abi/badges";
import { BADGE_KIND_NAMES, type BadgeKind } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { badgeDeeds, badgeWords } from "@/features/members/api/badge-words.ts";
import { BadgeGround } from "@/features/members/components/record/badge-card.tsx";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ kind: z.enum(BADGE_KIND_NAMES), ref: z.int().check(z.nonnegative()) });

/** A member claims a badge against the record. */
export const claimBadge: Flow<z.infer<typeof schema>> = {
  name: "claim-badge",
  schema,
  title: () => msg`Claim a badge`,
  key: ({ kind }) => `badge:${kind}`,
  call: ({ kind, ref }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.Badges.address,
      abi: badgesAbi,
      functionName: "claimBadge",
      args: [BADGE_KIND_NAMES.indexOf(kind), ref],
    }),
  preview: (call, { kind }) => [
    { label: <Trans>Badge</Trans>, value: <BadgeText kind={kind} /> },
    ...(kind === "Forecaster"
      ? []
      : [
          {
            label: <Trans>It rests on</Trans>,
            value: <BadgeGround kind={kind} ground={Number(call.args[1])} />,
          },
        ]),
    {
      label: <Trans>What it does</Trans>,
      value: <Trans>shows on your page for good; it cannot be sold or given away</Trans>,
    },
  ],
};

function BadgeText({ kind }: { kind: BadgeKind }) {
  const { i18n } = useLingui();
  return (
    <>
      <span className="font-semibold">{i18n._(badgeWords[kind])}</span>: {i18n._(badgeDeeds[kind])}
    </>
  );
}

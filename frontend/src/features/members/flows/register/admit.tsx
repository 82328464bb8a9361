import { SOURCE_NAMES } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { AddressText } from "@/components/ui/code.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { membersCall, NO_PROFILE } from "@/features/members/flows/register/register-call.ts";
import { UnitText } from "@/features/members/flows/register/unit.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  account: z.custom<`0x${string}`>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value)),
  source: z.enum(SOURCE_NAMES),
  /** 0 stands for none. */
  unit: z.int().check(z.nonnegative()),
  unitName: z.optional(z.string()),
});

/** The identity role makes the owner of a wallet a member, without an invitation. */
export const admitMember: Flow<z.infer<typeof schema>> = {
  name: "admit-member",
  schema,
  title: () => msg`Admit a member`,
  key: ({ account }) => `admit:${account.toLowerCase()}`,
  call: ({ account, source, unit }, context) =>
    membersCall(context, "admit", [
      { account, source: SOURCE_NAMES.indexOf(source), unit, profileHash: NO_PROFILE },
    ]),
  preview: (_, { account, source, unit, unitName }) => [
    { label: <Trans>Wallet</Trans>, value: <AddressText value={account} /> },
    { label: <Trans>Joins as</Trans>, value: <SourceWord source={source} /> },
    { label: <Trans>Unit</Trans>, value: <UnitText number={unit} name={unitName} /> },
    {
      label: <Trans>They may then</Trans>,
      value: <Trans>do at once what members can; they need not agree to it</Trans>,
    },
  ],
};

function SourceWord({ source }: { source: keyof typeof sourceWords }) {
  const { i18n } = useLingui();
  return i18n._(sourceWords[source]);
}

import { membersAbi } from "@engine/protocol/abi/members";
import { LIMITS } from "@engine/protocol/documents";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { UserText } from "@/components/ui/user-text.tsx";
import { languageSchema, memberNumberSchema } from "@/features/members/flows/typed-text.ts";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const NO_PROFILE: `0x${string}` = `0x${"0".repeat(64)}`;

const schema = z.object({
  memberId: memberNumberSchema,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.name)),
  about: z.string().check(z.trim(), z.maxLength(LIMITS.about)),
  language: languageSchema,
});

/** A member publishes a new profile; the earlier one stays where it was named. */
export const changeProfile: Flow<z.infer<typeof schema>> = {
  name: "change-profile",
  schema,
  title: () => msg`Publish your profile`,
  key: () => "profile",
  document: ({ name, about, language }) => ({
    ...{ kind: "profile" as const, language, name },
    ...(about && { about }),
  }),
  call: (_, { engine, document }) =>
    contractCall({
      address: engine.deployment.contracts.Members.address,
      abi: membersAbi,
      functionName: "setProfile",
      args: [document?.hash ?? NO_PROFILE],
    }),
  preview: (_, { name, about }) => [
    { label: <Trans>Name</Trans>, value: <UserText text={name} limit={80} /> },
    {
      label: <Trans>About you</Trans>,
      value: about ? (
        <span className="line-clamp-6 whitespace-pre-wrap">{about}</span>
      ) : (
        <Trans>nothing</Trans>
      ),
    },
    {
      label: <Trans>Everyone can see</Trans>,
      value: <Trans>this text, and that it is yours; an earlier one stays on record by its hash</Trans>,
    },
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};

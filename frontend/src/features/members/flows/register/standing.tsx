import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { reasonDocument, sealedHash } from "@/features/ideas/flows/reason.tsx";
import { membersCall } from "@/features/members/flows/register/register-call.ts";
import { memberLine, personFields, reasonLine } from "@/features/members/flows/register/register-lines.tsx";
import { typedTextSchema } from "@/features/members/flows/typed-text.ts";
import type { Flow, PreviewLine } from "@/lib/transactions/flow.ts";

const schema = z.object({ ...personFields, reason: typedTextSchema });

type StandingFlow = Flow<z.infer<typeof schema>>;

function standingFlow(
  functionName: "suspend" | "reinstate" | "end",
  title: (memberId: number) => MessageDescriptor,
  means: () => PreviewLine[],
): StandingFlow {
  return {
    name: `${functionName}-member`,
    schema,
    title: ({ memberId }) => title(memberId),
    key: ({ memberId }) => `standing:${memberId}`,
    document: ({ reason }) => reasonDocument(reason),
    call: ({ memberId }, context) => membersCall(context, functionName, [memberId, sealedHash(context)]),
    preview: (call, { name, reason }) => [memberLine(call, name), ...means(), reasonLine(reason)],
    receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
  };
}

/** The identity role suspends a member. */
export const suspendMember = standingFlow(
  "suspend",
  (memberId) => msg`Suspend member no. ${memberId}`,
  () => [
    {
      label: <Trans>Until reinstated</Trans>,
      value: <Trans>the member can propose nothing and judge nothing</Trans>,
    },
    {
      label: <Trans>What stays</Trans>,
      value: <Trans>their votes: nobody's vote can be silenced</Trans>,
    },
  ],
);

/** The identity role lifts a suspension. */
export const reinstateMember = standingFlow(
  "reinstate",
  (memberId) => msg`Reinstate member no. ${memberId}`,
  () => [
    {
      label: <Trans>From now on</Trans>,
      value: <Trans>the member can do again what all members can</Trans>,
    },
  ],
);

/** The identity role ends a membership. */
export const endMember = standingFlow(
  "end",
  (memberId) => msg`End the membership of no. ${memberId}`,
  () => [
    {
      label: <Trans>For good</Trans>,
      value: <Trans>nobody can undo it, and this wallet can never be a member's again</Trans>,
    },
    {
      label: <Trans>Their vote tokens</Trans>,
      value: <Trans>can be burned by anyone from then on; in rounds that have begun they still count</Trans>,
    },
    {
      label: <Trans>What stays</Trans>,
      value: <Trans>what they did here, under their number</Trans>,
    },
  ],
);

import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { MemberWord } from "@/features/teams/flows/member-word.tsx";
import { nameSchema, numberSchema, teamsCall } from "@/features/teams/flows/teams-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ teamId: numberSchema, memberId: numberSchema, memberName: nameSchema });

/** Anyone ends the belonging of who is no active member any more. */
export const vacate: Flow<z.infer<typeof schema>> = {
  name: "vacate",
  schema,
  title: ({ teamId, memberId }) => msg`End member no. ${memberId}'s belonging to team ${teamId}`,
  key: ({ teamId, memberId }) => `vacate:${teamId}:${memberId}`,
  call: ({ teamId, memberId }, context) => teamsCall(context, "vacate", [teamId, memberId]),
  preview: (call, { memberName }) => [
    { label: <Trans>Team</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>Whose place ends</Trans>,
      value: <MemberWord number={Number(call.args[1])} name={memberName} />,
    },
    { label: <Trans>Why</Trans>, value: <Trans>they are no active member any more</Trans> },
  ],
  receipt: (_, { teamId }) => ({ path: `/teams/${teamId}` }),
};

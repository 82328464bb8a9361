import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { MemberWord } from "@/features/teams/flows/member-word.tsx";
import { nameSchema, numberSchema, teamsCall } from "@/features/teams/flows/teams-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ teamId: numberSchema, memberId: numberSchema, memberName: nameSchema });

/** A seat asks a member to join. */
export const inviteToTeam: Flow<z.infer<typeof schema>> = {
  name: "invite-to-team",
  schema,
  title: ({ teamId, memberId }) => msg`Ask member no. ${memberId} to join team ${teamId}`,
  key: ({ teamId, memberId }) => `invite:${teamId}:${memberId}`,
  call: ({ teamId, memberId }, context) => teamsCall(context, "inviteToTeam", [teamId, memberId]),
  preview: (call, { memberName }) => [
    { label: <Trans>Team</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>Who is asked</Trans>,
      value: <MemberWord number={Number(call.args[1])} name={memberName} />,
    },
    {
      label: <Trans>What it does</Trans>,
      value: <Trans>lets them join, without a seat, as long as you have yours</Trans>,
    },
  ],
  receipt: (_, { teamId }) => ({ path: `/teams/${teamId}` }),
};

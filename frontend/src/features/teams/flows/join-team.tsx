import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { TeamName } from "@/components/vocabulary/team-name.tsx";
import { nameSchema, numberSchema, teamsCall } from "@/features/teams/flows/teams-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ teamId: numberSchema, teamName: nameSchema });

/** A member accepts an invitation. */
export const joinTeam: Flow<z.infer<typeof schema>> = {
  name: "join-team",
  schema,
  title: ({ teamId }) => msg`Join team ${teamId}`,
  key: ({ teamId }) => `belong:${teamId}`,
  call: ({ teamId }, context) => teamsCall(context, "joinTeam", [teamId]),
  preview: (call, { teamName }) => [
    { label: <Trans>Team</Trans>, value: <TeamName number={Number(call.args[0])} name={teamName} /> },
    {
      label: <Trans>What it does</Trans>,
      value: <Trans>makes you one of its people; a seat comes when its seats endorse it</Trans>,
    },
    { label: <Trans>Leaving</Trans>, value: <Trans>is possible at any time, without asking anyone</Trans> },
  ],
  receipt: (_, { teamId }) => ({ path: `/teams/${teamId}` }),
};

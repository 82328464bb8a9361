import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { TeamName } from "@/components/vocabulary/team-name.tsx";
import { nameSchema, numberSchema, teamsCall } from "@/features/teams/flows/teams-call.ts";
import type { Flow, PreviewLine } from "@/lib/transactions/flow.ts";

const schema = z.object({
  teamId: numberSchema,
  teamName: nameSchema,
  hasSeat: z.boolean(),
  /** Seats before leaving. */
  seats: z.int().check(z.nonnegative()),
});

type Input = z.infer<typeof schema>;

/** A person leaves a team, seat included. */
export const leaveTeam: Flow<Input> = {
  name: "leave-team",
  schema,
  title: ({ teamId }) => msg`Leave team ${teamId}`,
  key: ({ teamId }) => `belong:${teamId}`,
  call: ({ teamId }, context) => teamsCall(context, "leaveTeam", [teamId]),
  preview: (call, input) => [
    { label: <Trans>Team</Trans>, value: <TeamName number={Number(call.args[0])} name={input.teamName} /> },
    ...seatLines(input),
    {
      label: <Trans>Coming back</Trans>,
      value: <Trans>takes a new invitation</Trans>,
    },
  ],
  receipt: (_, { teamId }) => ({ path: `/teams/${teamId}` }),
};

function seatLines({ hasSeat, seats }: Input): PreviewLine[] {
  if (!hasSeat) return [];
  const value =
    seats === 1 ? (
      <Trans>ends too, and it is the last: only governance can give the team a seat then</Trans>
    ) : (
      <Trans>ends too, and with it every vote under way on a grant of the team</Trans>
    );
  return [{ label: <Trans>Your seat</Trans>, value }];
}

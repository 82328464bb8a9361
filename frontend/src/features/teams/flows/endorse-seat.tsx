import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { MemberWord } from "@/features/teams/flows/member-word.tsx";
import { nameSchema, numberSchema, teamsCall } from "@/features/teams/flows/teams-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  teamId: numberSchema,
  memberId: numberSchema,
  memberName: nameSchema,
  /** To give the seat, else to take it. */
  give: z.boolean(),
  /** Endorsements so far, and how many it takes. */
  endorsed: z.int().check(z.nonnegative()),
  needed: z.int().check(z.positive()),
});

type Input = z.infer<typeof schema>;

/** A seat says that somebody should have a seat, or should have it no longer. */
export const endorseSeat: Flow<Input> = {
  name: "endorse-seat",
  schema,
  title: ({ teamId, memberId, give }) =>
    give
      ? msg`Endorse a seat for member no. ${memberId} in team ${teamId}`
      : msg`Endorse taking member no. ${memberId}'s seat in team ${teamId}`,
  key: ({ teamId, memberId }) => `endorse:${teamId}:${memberId}`,
  call: ({ teamId, memberId, give }, context) => teamsCall(context, "endorseSeat", [teamId, memberId, give]),
  preview: (call, input) => [
    { label: <Trans>Team</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: call.args[2] ? <Trans>Who should have a seat</Trans> : <Trans>Whose seat should end</Trans>,
      value: <MemberWord number={Number(call.args[1])} name={input.memberName} />,
    },
    { label: <Trans>What it does</Trans>, value: <Effect {...input} /> },
  ],
  receipt: (_, { teamId }) => ({ path: `/teams/${teamId}` }),
};

function Effect({ give, endorsed, needed }: Input) {
  const turn = endorsed + 1;
  if (turn < needed) {
    return (
      <Trans>
        counts as endorsement {turn} of the {needed} it takes
      </Trans>
    );
  }
  return give ? (
    <Trans>gives the seat at once; votes under way on grants end, since the seats change</Trans>
  ) : (
    <Trans>takes the seat at once; votes under way on grants end, since the seats change</Trans>
  );
}

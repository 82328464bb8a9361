import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { memberNumberSchema } from "@/features/members/flows/typed-text.ts";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ memberId: memberNumberSchema, season: z.int().check(z.positive()) });

/** A reviewer's part of what was set aside for a season is credited to them. */
export const claimPoolShare: Flow<z.infer<typeof schema>> = {
  name: "claim-pool-share",
  schema,
  title: ({ season }) => msg`Have your part of the reviewers' pool of season ${season} credited`,
  key: ({ memberId, season }) => `poolShare:${season}:${memberId}`,
  call: ({ memberId, season }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.Rewards.address,
      abi: rewardsAbi,
      functionName: "shareReviewersPool",
      args: [season, memberId],
    }),
  preview: (call) => [
    { label: <Trans>To</Trans>, value: <Trans>Member no. {Number(call.args[1])}</Trans> },
    {
      label: <Trans>From</Trans>,
      value: <Trans>the reviewers' pool of season {Number(call.args[0])}</Trans>,
    },
    {
      label: <Trans>How much</Trans>,
      value: <Trans>your part by how much better than a coin your forecasts of that season were</Trans>,
    },
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};

import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { numberSchema } from "@/features/pilots/flows/calls.ts";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ ideaId: numberSchema });

/** Anyone has an implemented idea's reward credited, or what was attested since. */
export const creditReward: Flow<z.infer<typeof schema>> = {
  name: "credit-reward",
  schema,
  title: ({ ideaId }) => msg`Have the reward for idea ${ideaId} credited`,
  key: ({ ideaId }) => `reward:idea:${ideaId}`,
  call: ({ ideaId }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.Rewards.address,
      abi: rewardsAbi,
      functionName: "creditReward",
      args: [ideaId],
    }),
  preview: (call) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>What it does</Trans>,
      value: (
        <Trans>
          sets aside what the formula gives for everything attested so far, for those who share the idea's
          credit and for the authors it builds on
        </Trans>
      ),
    },
    {
      label: <Trans>Paid out</Trans>,
      value: <Trans>when each of them asks for it, on their own page</Trans>,
    },
  ],
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};

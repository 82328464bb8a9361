import { msg } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import * as z from "zod/mini";
import { descriptionHash } from "@/features/governance/api/description.ts";
import { callSchema, governorCall, proposalIdSchema } from "@/features/governance/flows/governor-call.ts";
import { proposalLine } from "@/features/governance/flows/proposal-line.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  id: proposalIdSchema,
  title: z.string(),
  description: z.string(),
  calls: z.array(callSchema).check(z.minLength(1)),
});

type Input = z.infer<typeof schema>;

/** The governor keeps a proposal's hash alone: whoever moves it on brings its calls and words along. */
function stepFlow(
  functionName: "queue" | "execute" | "cancel",
  title: Flow<Input>["title"],
  effect: ReactNode,
): Flow<Input> {
  return {
    name: `${functionName}-proposal`,
    schema,
    title,
    key: ({ id }) => `proposal:${id}`,
    call: ({ calls, description }, context) =>
      governorCall(context, functionName, [
        calls.map(({ target }) => target),
        calls.map(() => 0n),
        calls.map(({ data }) => data),
        descriptionHash(description),
      ]),
    preview: (_, input) => [
      proposalLine(input),
      {
        label: <Trans>It makes</Trans>,
        value: <Plural value={input.calls.length} one="# call" other="# calls" />,
      },
      { label: <Trans>What it does</Trans>, value: effect },
    ],
    receipt: (_, { id }) => ({ path: `/governance/${id}` }),
  };
}

export const queueProposal = stepFlow(
  "queue",
  () => msg`Queue a proposal in the timelock`,
  <Trans>the wait begins; after it anyone can carry the proposal out</Trans>,
);

export const executeProposal = stepFlow(
  "execute",
  () => msg`Carry a proposal out`,
  <Trans>everything the proposal says is done now, or, if one part is refused, nothing of it</Trans>,
);

export const cancelProposal = stepFlow(
  "cancel",
  () => msg`Call a proposal off`,
  <Trans>nothing of it will be done; this cannot be taken back</Trans>,
);

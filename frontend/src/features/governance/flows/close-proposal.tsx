import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { governorCall, proposalIdSchema } from "@/features/governance/flows/governor-call.ts";
import { proposalLine } from "@/features/governance/flows/proposal-line.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  id: proposalIdSchema,
  title: z.string(),
  state: z.enum(["Defeated", "Expired"]),
});

/** Anyone puts the end of a proposal that came to nothing on record, with its numbers. */
export const closeProposal: Flow<z.infer<typeof schema>> = {
  name: "close-proposal",
  schema,
  title: () => msg`Put the end of a proposal on record`,
  key: ({ id }) => `proposal:${id}`,
  call: ({ id }, context) => governorCall(context, "closeProposal", [BigInt(id)]),
  preview: (_, input) => [
    proposalLine(input),
    {
      label: <Trans>What goes on record</Trans>,
      value:
        input.state === "Expired" ? (
          <Trans>that it had passed and expired, with its votes and quorum</Trans>
        ) : (
          <Trans>that it did not pass, with its votes and quorum</Trans>
        ),
    },
  ],
  receipt: (_, { id }) => ({ path: `/governance/${id}` }),
};

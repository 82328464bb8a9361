import { MAX_ENTRIES } from "@engine/protocol/ballot";
import { msg } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { roundsCall } from "@/features/ballots/flows/rounds-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ roundId: z.int().check(z.positive()), waiting: z.int().check(z.positive()) });

/** Anyone has the entries of a closed round decided. */
export const settleRound: Flow<z.infer<typeof schema>> = {
  name: "settle-round",
  schema,
  title: ({ roundId }) => msg`Settle round ${roundId}`,
  key: ({ roundId }) => `settle:${roundId}`,
  call: ({ roundId }, context) => roundsCall(context, "settle", [roundId, BigInt(MAX_ENTRIES)]),
  preview: (call, { waiting }) => [
    { label: <Trans>Round</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>What it does</Trans>,
      value: (
        <Plural
          value={waiting}
          one="decides # entry by its tally and the round's rules"
          other="decides # entries by their tallies and the round's rules"
        />
      ),
    },
  ],
  receipt: (_, { roundId }) => ({ path: `/ballots/${roundId}` }),
};

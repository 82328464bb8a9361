import { roundsAbi } from "@engine/protocol/abi/rounds";
import { msg } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import { parseEventLogs } from "viem/utils";
import * as z from "zod/mini";
import { roundsCall } from "@/features/ballots/flows/rounds-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const MOST_ENTRIES = 64;

const schema = z.object({
  ideaIds: z.array(z.int().check(z.positive())).check(z.minLength(1), z.maxLength(MOST_ENTRIES)),
});

/** The curator, or anyone after the cadence, opens a round over ideas that are ready. */
export const openRound: Flow<z.infer<typeof schema>> = {
  name: "open-round",
  schema,
  title: ({ ideaIds }) => msg`Open a round over ${ideaIds.length} ideas`,
  key: () => "open-round",
  call: ({ ideaIds }, context) => roundsCall(context, "openRound", [ideaIds]),
  preview: (call) => {
    const ideaIds = call.args[0] as readonly number[];
    return [
      { label: <Trans>Ideas</Trans>, value: ideaIds.map((number) => `#${number}`).join(", ") },
      {
        label: <Trans>What it does</Trans>,
        value: (
          <Plural
            value={ideaIds.length}
            one="puts # idea to the vote; its text is frozen from now on"
            other="puts # ideas to the vote; their texts are frozen from now on"
          />
        ),
      },
    ];
  },
  receipt: (logs) => {
    const [event] = parseEventLogs({ abi: roundsAbi, eventName: "RoundOpened", logs: [...logs] });
    return event ? { path: `/ballots/${event.args.roundId}` } : {};
  },
};

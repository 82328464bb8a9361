import { teamsAbi } from "@engine/protocol/abi/teams";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { parseEventLogs } from "viem/utils";
import * as z from "zod/mini";
import { charterLines } from "@/features/teams/flows/charter-lines.tsx";
import { charterDocument, charterHash, charterSchema, teamsCall } from "@/features/teams/flows/teams-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  charter: charterSchema,
  /** Challenge it forms for; 0 for none. */
  challenge: z.int().check(z.nonnegative()),
});

/** A member forms a team and has its first seat. */
export const formTeam: Flow<z.infer<typeof schema>> = {
  name: "form-team",
  schema,
  title: ({ charter }) => msg`Form the team “${charter.name}”`,
  key: () => "form-team",
  document: ({ charter }) => charterDocument(charter),
  call: ({ challenge }, context) => teamsCall(context, "formTeam", [charterHash(context), challenge]),
  preview: (call, { charter }) => {
    const challenge = Number(call.args[1]);
    return [
      ...charterLines(charter, String(call.args[0])),
      ...(challenge === 0
        ? []
        : [{ label: <Trans>For</Trans>, value: <Trans>Challenge no. {challenge}</Trans> }]),
      {
        label: <Trans>Its first seat</Trans>,
        value: <Trans>is yours: you may invite others and endorse seats for them</Trans>,
      },
      {
        label: <Trans>Its money</Trans>,
        value: <Trans>none yet: governance decides what a team is given</Trans>,
      },
    ];
  },
  receipt: (logs) => {
    const [event] = parseEventLogs({ abi: teamsAbi, eventName: "TeamFormed", logs: [...logs] });
    return event ? { path: `/teams/${event.args.teamId}` } : {};
  },
};

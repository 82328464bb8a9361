import { governorAbi } from "@engine/protocol/abi/governor";
import { boundToProposer } from "@engine/protocol/governor";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { numberToHex, parseEventLogs } from "viem/utils";
import * as z from "zod/mini";
import { UserText } from "@/components/ui/user-text.tsx";
import { titleOf } from "@/features/governance/api/description.ts";
import { CallList } from "@/features/governance/components/call-list.tsx";
import { callSchema, governorCall } from "@/features/governance/flows/governor-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

/** Less than the index keeps, with room for the mark that binds it to its proposer. */
export const LONGEST_DESCRIPTION = 7_500;

const schema = z.object({
  words: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_DESCRIPTION)),
  calls: z.readonly(z.array(callSchema).check(z.minLength(1), z.maxLength(20))),
  /** The next dates, in words, by the settings in force. */
  next: z.string(),
});

/** Somebody with enough votes puts calls to the vote. */
export const makeProposal: Flow<z.infer<typeof schema>> = {
  name: "make-proposal",
  schema,
  title: () => msg`Make a proposal`,
  key: () => "make-proposal",
  call: ({ words, calls }, context) =>
    governorCall(context, "propose", [
      calls.map(({ target }) => target),
      calls.map(() => 0n),
      calls.map(({ data }) => data),
      boundToProposer(words, context.account),
    ]),
  preview: (_, { words, calls, next }) => [
    { label: <Trans>Title</Trans>, value: <UserText text={titleOf(words)} limit={120} /> },
    { label: <Trans>What it does</Trans>, value: <CallList calls={calls} frame={undefined} /> },
    { label: <Trans>What comes next</Trans>, value: next },
    {
      label: <Trans>Everyone can see</Trans>,
      value: <Trans>your words, the calls, and that they are yours</Trans>,
    },
  ],
  receipt(logs) {
    const [made] = parseEventLogs({ abi: governorAbi, eventName: "ProposalCreated", logs: [...logs] });
    return made ? { path: `/governance/${numberToHex(made.args.proposalId, { size: 32 })}` } : {};
  },
};

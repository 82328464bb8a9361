import { SUPPORT_NAMES, type Support } from "@engine/protocol/governor";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { supportWords } from "@/features/governance/api/state-words.ts";
import { governorCall, proposalIdSchema } from "@/features/governance/flows/governor-call.ts";
import { proposalLine } from "@/features/governance/flows/proposal-line.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  id: proposalIdSchema,
  title: z.string(),
  support: z.enum(SUPPORT_NAMES),
  reason: z.string().check(z.trim(), z.maxLength(2_000)),
  votes: z.optional(z.number()),
});

const titles: Record<Support, MessageDescriptor> = {
  For: msg`Vote for a proposal`,
  Against: msg`Vote against a proposal`,
  Abstain: msg`Abstain on a proposal`,
};

/** A holder of votes says for, against or abstain, perhaps with a reason. */
export const voteOnProposal: Flow<z.infer<typeof schema>> = {
  name: "vote-on-proposal",
  schema,
  title: ({ support }) => titles[support],
  key: ({ id }) => `vote:${id}`,
  call({ id, support, reason }, context) {
    const [number, place] = [BigInt(id), SUPPORT_NAMES.indexOf(support)];
    if (reason) return governorCall(context, "castVoteWithReason", [number, place, reason]);
    return governorCall(context, "castVote", [number, place]);
  },
  preview: (call, input) => [
    proposalLine(input),
    { label: <Trans>Your vote</Trans>, value: <SupportName place={Number(call.args[1])} /> },
    ...(input.reason
      ? [
          {
            label: <Trans>Reason, for everyone to read</Trans>,
            value: <span className="line-clamp-6 whitespace-pre-wrap">{input.reason}</span>,
          },
        ]
      : []),
    ...(input.votes === undefined
      ? []
      : [
          {
            label: <Trans>What it weighs</Trans>,
            value: <Plural value={input.votes} one="# vote" other="# votes" />,
          },
        ]),
    { label: <Trans>What stays</Trans>, value: <Trans>a vote is final, and everyone can see it</Trans> },
  ],
  receipt: (_, { id }) => ({ path: `/governance/${id}` }),
};

function SupportName({ place }: { place: number }) {
  const { i18n } = useLingui();
  return i18n._(supportWords[SUPPORT_NAMES[place] ?? "Abstain"]);
}

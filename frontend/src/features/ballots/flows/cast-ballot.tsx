import { unpackChoices } from "@engine/protocol/ballot";
import type { Choice } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { choiceWords } from "@/components/decisions/ballot-words.ts";
import { UserText } from "@/components/ui/user-text.tsx";
import { roundsCall } from "@/features/ballots/flows/rounds-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  roundId: z.int().check(z.positive()),
  /** All choices, packed. */
  choices: z.bigint().check(z.positive()),
  /** The entries in ballot order, for the preview. */
  entries: z.array(z.object({ ideaNumber: z.int(), title: z.optional(z.string()) })).check(z.maxLength(64)),
  /** What the ballot weighs, read from the contract. */
  weight: z.int().check(z.nonnegative()),
});

/** A voter casts the one ballot on everything in a round. */
export const castBallot: Flow<z.infer<typeof schema>> = {
  name: "cast-ballot",
  schema,
  title: ({ roundId }) => msg`Cast your ballot in round ${roundId}`,
  key: ({ roundId }) => `ballot:${roundId}`,
  call: ({ roundId, choices }, context) => roundsCall(context, "castBallot", [roundId, choices]),
  preview: (call, { entries, weight }) => [
    { label: <Trans>Weight</Trans>, value: <Plural value={weight} one="# token" other="# tokens" /> },
    ...unpackChoices(call.args[1] as bigint, entries.length).map((choice, index) => ({
      label: <ChoiceWord choice={choice} />,
      value: <EntryName entry={entries[index]} />,
    })),
    {
      label: <Trans>Final</Trans>,
      value: <Trans>A ballot cannot be changed, and everyone can see it.</Trans>,
    },
  ],
  receipt: (_, { roundId }) => ({ path: `/ballots/${roundId}` }),
};

function ChoiceWord({ choice }: { choice: Choice }) {
  const { i18n } = useLingui();
  return choice === "None" ? <Trans>Left out</Trans> : i18n._(choiceWords[choice]);
}

function EntryName({ entry }: { entry: { ideaNumber: number; title?: string | undefined } | undefined }) {
  if (!entry) return null;
  return entry.title ? <UserText text={entry.title} limit={80} /> : <Trans>Idea {entry.ideaNumber}</Trans>;
}

import { kudosAbi } from "@engine/protocol/abi/kudos";
import { msg } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { UserText } from "@/components/ui/user-text.tsx";
import { memberNumberSchema, typedTextSchema } from "@/features/members/flows/typed-text.ts";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const LARGEST_AMOUNT = 65_535;
const NO_NOTE: `0x${string}` = `0x${"0".repeat(64)}`;

const schema = z.object({
  toId: memberNumberSchema,
  name: z.optional(z.string()),
  amount: z.int().check(z.gte(1), z.lte(LARGEST_AMOUNT)),
  note: typedTextSchema,
});

/** A member thanks another; the note is stored for everyone to read. */
export const giveKudos: Flow<z.infer<typeof schema>> = {
  name: "give-kudos",
  schema,
  title: ({ toId }) => msg`Thank member no. ${toId}`,
  key: ({ toId }) => `kudos:${toId}`,
  document: ({ note: { text, language } }) => ({ kind: "comment", language, text }),
  call: ({ toId, amount }, { engine, document }) =>
    contractCall({
      address: engine.deployment.contracts.Kudos.address,
      abi: kudosAbi,
      functionName: "giveKudos",
      args: [toId, amount, document?.hash ?? NO_NOTE],
    }),
  preview: (call, { name, note }) => [
    {
      label: <Trans>To</Trans>,
      value: name ? <UserText text={name} limit={60} /> : <Trans>Member no. {Number(call.args[0])}</Trans>,
    },
    {
      label: <Trans>How many</Trans>,
      value: (
        <Plural
          value={Number(call.args[1])}
          one="# kudos of your allowance of this season"
          other="# kudos of your allowance of this season"
        />
      ),
    },
    {
      label: <Trans>Note, for everyone to read</Trans>,
      value: <span className="line-clamp-6 whitespace-pre-wrap">{note.text}</span>,
    },
  ],
  receipt: (_, { toId }) => ({ path: `/members/${toId}` }),
};

import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { membersCall } from "@/features/members/flows/register/register-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ open: z.boolean() });

/** The identity role opens or shuts the door for the community. */
export const setCommunityDoor: Flow<z.infer<typeof schema>> = {
  name: "set-community-door",
  schema,
  title: ({ open }) => (open ? msg`Open the door for the community` : msg`Shut the door for the community`),
  key: () => "community-door",
  call: ({ open }, context) => membersCall(context, "setCommunityDoor", [open]),
  preview: (call) => [
    call.args[0]
      ? {
          label: <Trans>From now on</Trans>,
          value: <Trans>anyone can become a member by themselves, as part of the community</Trans>,
        }
      : {
          label: <Trans>From now on</Trans>,
          value: <Trans>people become members by invitation only</Trans>,
        },
    {
      label: <Trans>Who is a member already</Trans>,
      value: <Trans>stays one</Trans>,
    },
  ],
};

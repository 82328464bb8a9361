import { LIMITS } from "@engine/protocol/documents";
import { SOURCE_NAMES } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { audienceBits } from "@/features/challenges/api/challenge-draft.ts";
import { Invited } from "@/features/challenges/components/invited.tsx";
import { ideasCall } from "@/features/ideas/flows/idea-call.ts";
import { sealedHash } from "@/features/ideas/flows/reason.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const seconds = z.int().check(z.positive());
const schema = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.title)),
  goal: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.goal)),
  /** Left out where it is empty. */
  metric: z.string().check(z.trim(), z.maxLength(LIMITS.metric)),
  language: z.enum(["en", "de"]),
  opensAt: seconds,
  closesAt: seconds,
  audience: z.array(z.enum(SOURCE_NAMES)).check(z.minLength(1)),
});

/** The rubric by default, and no team that answers for it. */
const UNBOUND = { rubricId: 0, teamId: 0 } as const;

/** The curator puts a question to people. */
export const openChallenge: Flow<z.infer<typeof schema>> = {
  name: "open-challenge",
  schema,
  title: ({ title }) => msg`Publish the challenge “${title}”`,
  key: () => "openChallenge",
  document: ({ title, goal, metric, language }) => ({
    ...({ kind: "challenge", language, title, goal } as const),
    ...(metric && { metric }),
  }),
  call: ({ opensAt, closesAt, audience }, context) =>
    ideasCall(context, "openChallenge", [
      { opensAt, closesAt, audience: audienceBits(audience), ...UNBOUND },
      sealedHash(context),
    ]),
  preview: (_, { title, goal, metric, opensAt, closesAt, audience }) => [
    { label: <Trans>Challenge</Trans>, value: <UserText text={title} limit={120} /> },
    {
      label: <Trans>What it asks</Trans>,
      value: <span className="line-clamp-6 whitespace-pre-wrap">{goal}</span>,
    },
    ...(metric
      ? [{ label: <Trans>How we see that it worked</Trans>, value: <UserText text={metric} limit={200} /> }]
      : []),
    {
      label: <Trans>When</Trans>,
      value: (
        <Trans>
          from <CalendarDate seconds={opensAt} /> to <CalendarDate seconds={closesAt} />
        </Trans>
      ),
    },
    { label: <Trans>Who is asked</Trans>, value: <Invited audience={audience} /> },
  ],
  receipt: () => ({ path: "/ideas" }),
};

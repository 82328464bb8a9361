import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import type { Card } from "@/features/reviews/api/kept-cards.ts";
import { cardLines } from "@/features/reviews/flows/card-lines.tsx";
import {
  cardSchema,
  commentDocument,
  commentSaltOf,
  numberSchema,
  reviewsCall,
  saltOf,
  saltTypedData,
  scorecardOf,
} from "@/features/reviews/flows/reviews-call.ts";
import type { Flow, FlowContext } from "@/lib/transactions/flow.ts";

const schema = z.object({
  reviewId: numberSchema,
  ideaId: numberSchema,
  memberId: numberSchema,
  card: cardSchema,
  /** What opens the sealed card, if this browser kept it; otherwise the wallet makes it again. */
  salt: z.optional(z.string().check(z.regex(/^0x[0-9a-f]{64}$/))),
});

type Input = z.infer<typeof schema>;

/** A member opens their sealed scorecard; a comment is stored now, for everyone to read. */
export const revealScorecard: Flow<Input> = {
  name: "reveal-scorecard",
  schema,
  title: ({ ideaId }) => msg`Reveal your scorecard on idea ${ideaId}`,
  key: ({ reviewId }) => `scorecard:${reviewId}`,
  secret: ({ reviewId, memberId, salt }, { engine }) =>
    salt ? undefined : saltTypedData(engine, reviewId, memberId),
  document: ({ card }) => commentDocument(card),
  documentSalt: (input, context) => commentSaltOf(openingSalt(input, context)),
  call: (input, context) =>
    reviewsCall(context, "revealScorecard", [
      input.reviewId,
      input.memberId,
      scorecardOf(input.card, context),
      openingSalt(input, context),
    ]),
  preview: (call, { card }) => [
    ...cardLines(call.args[2] as Card & { forecastBps: number }, card.comment),
    {
      label: <Trans>Final</Trans>,
      value: <Trans>Everyone can see it, for good; it counts for the idea and for your record.</Trans>,
    },
  ],
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};

function openingSalt({ salt }: Input, context: FlowContext): `0x${string}` {
  return (salt as `0x${string}` | undefined) ?? saltOf(context);
}

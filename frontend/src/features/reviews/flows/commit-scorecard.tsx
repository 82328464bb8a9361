import { commitmentOf } from "@engine/protocol/reviews";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { CalendarDate } from "@/components/ui/time.tsx";
import { keepSealed } from "@/features/reviews/api/kept-cards.ts";
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
  /** When revealing begins, in Unix seconds. */
  commitUntil: z.int(),
});

type Input = z.infer<typeof schema>;

/** A member seals a scorecard: its hash goes on chain, its numbers stay here until everyone has sealed theirs. */
export const commitScorecard: Flow<Input> = {
  name: "commit-scorecard",
  schema,
  title: ({ ideaId }) => msg`Seal your scorecard on idea ${ideaId}`,
  key: ({ reviewId }) => `scorecard:${reviewId}`,
  secret: ({ reviewId, memberId }, { engine }) => saltTypedData(engine, reviewId, memberId),
  document: ({ card }) => commentDocument(card),
  documentSalt: (_, context) => commentSaltOf(saltOf(context)),
  withholds: true,
  call: (input, context) =>
    reviewsCall(context, "commitScorecard", [input.reviewId, commitmentFor(input, context)]),
  preview: (_, { card, commitUntil }) => [
    ...cardLines({ ...card, forecastBps: card.forecast * 100 }, card.comment),
    {
      label: <Trans>What others see</Trans>,
      value: (
        <Trans>
          that you have sealed a scorecard, and nothing of what it says until you reveal it, from{" "}
          <CalendarDate seconds={commitUntil} /> on
        </Trans>
      ),
    },
  ],
  keep: (input, context) => {
    const { chainId, contracts } = context.engine.deployment;
    const { reviewId, memberId, card } = input;
    const owner = { chainId, reviews: contracts.Reviews.address, reviewId, memberId };
    const commitment = commitmentFor(input, context);
    keepSealed(owner, { card, salt: saltOf(context), commitment });
  },
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};

function commitmentFor({ reviewId, memberId, card }: Input, context: FlowContext): `0x${string}` {
  return commitmentOf({ reviewId, memberId, scorecard: scorecardOf(card, context), salt: saltOf(context) });
}

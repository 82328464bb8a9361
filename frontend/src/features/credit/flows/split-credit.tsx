import { CREDIT_MEMBERS, type CreditShare } from "@engine/protocol/credit";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { Share } from "@/components/ui/number.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { ideaNumberOf, ideasCall } from "@/features/ideas/flows/idea-call.ts";
import { ideaNumberSchema } from "@/features/ideas/flows/reason.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const shareSchema = z.object({
  memberId: z.int().check(z.positive()),
  shareBps: z.int().check(z.positive()),
  name: z.optional(z.string()),
});

const schema = z.object({
  ideaId: ideaNumberSchema,
  /** The author first. */
  shares: z.array(shareSchema).check(z.minLength(CREDIT_MEMBERS.least), z.maxLength(CREDIT_MEMBERS.most)),
  deadline: z.int().check(z.positive()),
  /** One for each member but the first, in their order. */
  signatures: z.array(
    z.custom<`0x${string}`>((value) => typeof value === "string" && /^0x([0-9a-f]{2})+$/i.test(value)),
  ),
});

const askAnew = msg`Go back to the shares and ask everyone anew.`;

/** The author puts on record how an idea's credit is shared, with the agreement of all who are named. */
export const splitCredit: Flow<z.infer<typeof schema>> = {
  name: "split-credit",
  schema,
  title: ({ ideaId }) => msg`Share the credit for idea ${ideaId}`,
  key: ({ ideaId }) => `author:${ideaId}`,
  call: ({ ideaId, shares, deadline, signatures }, context) =>
    ideasCall(context, "splitCredit", [
      ideaId,
      shares.map(({ memberId, shareBps }) => ({ memberId, shareBps })),
      BigInt(deadline),
      signatures,
    ]),
  preview: (call, { shares }) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaNumberOf(call)}</Trans> },
    ...(call.args[1] as CreditShare[]).map(({ memberId, shareBps }, place) => ({
      label: (
        <PersonName member={{ number: memberId, profileContent: { name: shares[place]?.name ?? null } }} />
      ),
      value: (
        <Trans>
          <Share bps={shareBps} /> (member no. {memberId})
        </Trans>
      ),
    })),
    {
      label: <Trans>What it does</Trans>,
      value: (
        <Trans>
          splits points and rewards for this idea like this; nobody named can review it or vote on it any more
        </Trans>
      ),
    },
    {
      label: <Trans>Who agrees</Trans>,
      value: <Trans>everyone named, by their signatures, which go on record too</Trans>,
    },
  ],
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
  errors: {
    Ideas_BadSignature: () => ({
      title: msg`An agreement no longer fits`,
      reason: msg`One of those named has moved to another account since.`,
      next: msg`Ask them to open the link and agree once more.`,
    }),
    Ideas_SignatureExpired: () => ({
      title: msg`The proposal has run out`,
      reason: msg`What was agreed holds for a limited time, and that is over.`,
      next: askAnew,
    }),
    Members_NotActive: () => ({
      title: msg`Not everyone is an active member`,
      reason: msg`You, or somebody you named, is not or no longer one.`,
      next: askAnew,
    }),
    Ideas_Frozen: () => ({
      title: msg`You are too late`,
      reason: msg`Where this idea stands now, its credit can no longer be shared.`,
      next: msg`Load the page again to see where it stands.`,
    }),
  },
};

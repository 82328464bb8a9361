import { useEngine } from "@/config/engine-context.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import type { CardOwner } from "@/features/reviews/api/kept-cards.ts";

/** A reader without a membership may try the scorecard out; what they fill in stays here. */
const NOBODY = 0;

/** Whose card in which review, in this browser. */
export function useCardOwner(reviewId: number): CardOwner {
  const { deployment } = useEngine();
  const { member } = useMembership();
  return {
    chainId: deployment.chainId,
    reviews: deployment.contracts.Reviews.address,
    reviewId,
    memberId: member?.id ?? NOBODY,
  };
}

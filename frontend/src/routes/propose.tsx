import { createFileRoute } from "@tanstack/react-router";
import { ProposePage } from "@/features/propose/components/propose-page.tsx";
import { RevisePage } from "@/features/propose/components/revise-page.tsx";
import { isWhole } from "@/lib/check.ts";

interface ProposeSearch {
  /** Idea of which a new version is written. */
  revise?: number;
  /** Challenge that a new idea answers. */
  challenge?: number;
}

const isNumber = isWhole(1);

export const Route = createFileRoute("/propose")({
  validateSearch: ({ revise, challenge }: Record<string, unknown>): ProposeSearch => ({
    ...(isNumber(revise) ? { revise } : {}),
    ...(isNumber(challenge) ? { challenge } : {}),
  }),
  component: Page,
});

function Page() {
  const { revise, challenge } = Route.useSearch();
  if (revise !== undefined) return <RevisePage key={revise} number={revise} />;
  return <ProposePage challenge={challenge} />;
}

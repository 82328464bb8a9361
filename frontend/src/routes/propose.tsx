import { createFileRoute } from "@tanstack/react-router";
import { ProposePage } from "@/features/propose/components/propose-page.tsx";
import { RevisePage } from "@/features/propose/components/revise-page.tsx";
import { isWhole, readFields } from "@/lib/check.ts";

interface ProposeSearch {
  /** Idea of which a new version is written. */
  revise?: number | undefined;
  /** Challenge that a new idea answers. */
  challenge?: number | undefined;
}

const fields = { revise: isWhole(1), challenge: isWhole(1) };

export const Route = createFileRoute("/propose")({
  validateSearch: (raw: Record<string, unknown>): ProposeSearch => readFields(fields, raw),
  component: Page,
});

function Page() {
  const { revise, challenge } = Route.useSearch();
  if (revise !== undefined) return <RevisePage key={revise} number={revise} />;
  return <ProposePage challenge={challenge} />;
}

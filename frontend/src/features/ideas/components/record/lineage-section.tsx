import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Section } from "@/components/ui/section.tsx";
import { linkStyle } from "@/components/ui/text-link.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import type { IdeaRecord, RelatedIdea } from "@/features/ideas/api/idea.ts";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";

const LineagePicture = lazy(() => import("@/features/ideas/components/record/lineage-picture.tsx"));

/** Ideas this one stands on, and ideas that stand on it. Nothing if it stands alone. */
export function LineageSection({ idea }: { idea: IdeaRecord }) {
  const parents = idea.lineage.filter(({ kind }) => kind === "BuildsOn").map(({ from }) => from);
  const merged = idea.lineage.filter(({ kind }) => kind === "MergedInto").map(({ from }) => from);
  const children = idea.offspring.filter(({ kind }) => kind === "BuildsOn").map(({ to }) => to);
  if (parents.length + merged.length + children.length === 0 && !idea.mergedInto) return null;
  const nearest = (
    <div className="grid gap-6">
      {idea.mergedInto && <Related title={<Trans>Lives on in</Trans>} ideas={[idea.mergedInto]} />}
      <Related title={<Trans>Builds on</Trans>} ideas={parents} />
      <Related title={<Trans>Merged into it</Trans>} ideas={merged} />
      <Related title={<Trans>Built on by</Trans>} ideas={children} />
    </div>
  );
  return (
    <Section title={<Trans>Where it comes from, and what came of it</Trans>} id="lineage">
      <Suspense fallback={nearest}>
        <LineagePicture number={idea.number}>{nearest}</LineagePicture>
      </Suspense>
    </Section>
  );
}

function Related({ title, ideas }: { title: React.ReactNode; ideas: readonly RelatedIdea[] }) {
  if (ideas.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h3 className="font-sans text-sm font-semibold tracking-normal text-muted">{title}</h3>
      <ul className="grid divide-y divide-line border-y border-line">
        {ideas.map((one) => (
          <li key={one.number} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <Link to="/ideas/$ideaId" params={{ ideaId: String(one.number) }} className={linkStyle}>
              <IdeaTitle
                number={one.number}
                title={one.content?.title ?? undefined}
                contentHash={one.contentHash}
              />
            </Link>
            <StagePill stage={one.stage} />
          </li>
        ))}
      </ul>
    </div>
  );
}

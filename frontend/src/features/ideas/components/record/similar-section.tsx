import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import Search from "lucide-react/icons/search";
import { useState } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { linkStyle } from "@/components/ui/text-link.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { type IdeaRecord, textOf } from "@/features/ideas/api/idea.ts";
import { useSimilarRows } from "@/features/ideas/api/similar-ideas.ts";

const MOST_SHOWN = 5;

/** Ideas that speak of the same things. Looked for when somebody asks: it takes the texts of all ideas. */
export function SimilarSection({ idea }: { idea: IdeaRecord }) {
  const [asked, setAsked] = useState(false);
  const text = textOf(idea);
  if (text === "") return null;
  return (
    <Section title={<Trans>Similar ideas</Trans>} id="similar">
      {asked ? (
        <Similar text={text} except={idea.number} />
      ) : (
        <Button className="justify-self-start" onClick={() => setAsked(true)}>
          <Search aria-hidden="true" />
          <Trans>Find similar ideas</Trans>
        </Button>
      )}
    </Section>
  );
}

function Similar({ text, except }: { text: string; except: number }) {
  const { rows, error } = useSimilarRows(text, MOST_SHOWN, except);
  if (error) return <FailureBanner error={error} />;
  if (!rows) return <SkeletonRows rows={3} />;
  if (rows.length === 0) {
    return (
      <p role="status" className="text-muted">
        <Trans>No other idea speaks of the same things.</Trans>
      </p>
    );
  }
  return (
    <ul className="grid divide-y divide-line border-y border-line">
      {rows.map(({ number, title, stage }) => (
        <li key={number} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <Link to="/ideas/$ideaId" params={{ ideaId: String(number) }} className={linkStyle}>
            {title ? <UserText text={title} limit={100} /> : <Trans>Idea {number}</Trans>}
          </Link>
          <StagePill stage={stage} />
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link.tsx";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";

interface RowIdea {
  number: number;
  contentHash: string;
  content: { title: string | null } | null;
}

/** One idea in a list of reviews: its title, what there is to say, and what one can do. */
export function ReviewRow(props: { review: { idea: RowIdea }; action?: ReactNode; children: ReactNode }) {
  return (
    <li>
      <IdeaLine idea={props.review.idea} action={props.action}>
        {props.children}
      </IdeaLine>
    </li>
  );
}

/** The same without a review. */
export function IdeaLine(props: { idea: RowIdea; action?: ReactNode; children: ReactNode }) {
  const { idea, action, children } = props;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3.5">
      <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
        <TextLink to="/ideas/$ideaId" params={{ ideaId: String(idea.number) }} hash="review">
          <IdeaTitle
            number={idea.number}
            title={idea.content?.title ?? undefined}
            contentHash={idea.contentHash}
          />
        </TextLink>
        <p className="text-sm text-muted">{children}</p>
      </div>
      {action}
    </div>
  );
}

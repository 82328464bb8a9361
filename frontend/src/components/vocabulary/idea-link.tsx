import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { UserText } from "@/components/ui/user-text.tsx";

/** An idea as the index names one. */
export interface NamedIdea {
  number: number;
  content: { title: string | null } | null;
}

/** An idea's title, leading to its record; its number while the text is not there. */
export function IdeaLink({ idea, className }: { idea: NamedIdea; className?: string }) {
  const title = idea.content?.title;
  return (
    <Link
      to="/ideas/$ideaId"
      params={{ ideaId: String(idea.number) }}
      className={
        className ??
        "underline decoration-line underline-offset-[0.2em] hover:text-accent hover:decoration-accent"
      }
    >
      {title ? <UserText text={title} /> : <Trans>Idea no. {idea.number}</Trans>}
    </Link>
  );
}

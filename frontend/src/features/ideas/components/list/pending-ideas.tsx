import { Trans } from "@lingui/react/macro";
import { Spinner } from "@/components/ui/spinner.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { usePendingIdeas } from "@/features/ideas/api/pending-ideas.ts";

/** One's own ideas that are signed but not in the list yet. */
export function PendingIdeas() {
  const pending = usePendingIdeas();
  if (pending.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {pending.map(({ id, title }) => (
        <li key={id} className="flex items-center gap-3 rounded-md bg-accent-soft px-4 py-3 text-accent">
          <Spinner />
          <span>
            <Trans>
              On its way: <UserText text={title} limit={100} />
            </Trans>
          </span>
        </li>
      ))}
    </ul>
  );
}

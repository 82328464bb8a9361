import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import X from "lucide-react/icons/x";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { type IdeasSearch, isNarrowed } from "@/features/ideas/api/ideas-search.ts";
import {
  deleteView,
  isSameView,
  LONGEST_NAME,
  type SavedView,
  saveView,
  useSavedViews,
} from "@/features/ideas/api/saved-views.ts";

/** The reader's own views of the list, each a link, and a way to keep the one on screen. */
export function SavedViews({ search }: { search: IdeasSearch }) {
  const views = useSavedViews();
  const isKept = views.some((view) => isSameView(view.search, search));
  const canKeep = isNarrowed(search) && !isKept;
  if (views.length === 0 && !canKeep) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      {views.length > 0 && <ViewList views={views} search={search} />}
      {canKeep && <KeepView key={JSON.stringify(search)} search={search} />}
    </div>
  );
}

function ViewList({ views, search }: { views: readonly SavedView[]; search: IdeasSearch }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Your views`}>
      <ul className="flex flex-wrap gap-2">
        {views.map((view) => (
          <li
            key={view.name}
            className="flex items-center rounded-full border border-edge bg-surface has-[[aria-current]]:border-accent has-[[aria-current]]:bg-accent-soft"
          >
            <Link
              to="/ideas"
              search={view.search}
              activeOptions={{ exact: true }}
              activeProps={{}}
              aria-current={isSameView(view.search, search) ? "page" : undefined}
              className="py-1 pl-3 font-semibold hover:text-accent"
            >
              <UserText text={view.name} limit={LONGEST_NAME} />
            </Link>
            <button
              type="button"
              onClick={() => deleteView(view.name)}
              title={t`Delete the view ${view.name}`}
              aria-label={t`Delete the view ${view.name}`}
              className="mx-1 grid size-6 place-items-center rounded-full text-muted hover:bg-sunken hover:text-ink"
            >
              <X className="size-3.5" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function KeepView({ search }: { search: IdeasSearch }) {
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState("");
  if (!naming) {
    return (
      <Button variant="quiet" size="small" onClick={() => setNaming(true)}>
        <Trans>Keep this view</Trans>
      </Button>
    );
  }
  function keep(event: FormEvent) {
    event.preventDefault();
    if (name.trim() !== "") saveView(name, search);
  }
  return (
    <form onSubmit={keep} className="flex flex-wrap items-end gap-2">
      <Field
        label={<Trans>Name of the view</Trans>}
        hint={<Trans>Kept in this browser; its address can be shared.</Trans>}
      >
        <Input
          value={name}
          maxLength={LONGEST_NAME}
          autoFocus
          required
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
      <Button type="submit" variant="primary">
        <Trans>Keep</Trans>
      </Button>
      <Button onClick={() => setNaming(false)}>
        <Trans>Cancel</Trans>
      </Button>
    </form>
  );
}

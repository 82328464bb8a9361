import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { useMemo, useRef, useState } from "react";
import { Choice } from "@/components/ui/choice.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { useEngine } from "@/config/engine-context.ts";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { IdeaText } from "@/features/ideas/components/record/idea-text-section.tsx";
import { type Draft, draftKey, emptyDraft, useDraft } from "@/features/propose/api/draft.ts";
import { type DraftIssues, draftIssues, fieldsOf, tagsOf } from "@/features/propose/api/draft-issues.ts";
import { DraftLine } from "@/features/propose/components/draft-line.tsx";
import { HandInButton } from "@/features/propose/components/hand-in-button.tsx";
import { SignSummary } from "@/features/propose/components/sign-summary.tsx";
import { SimilarIdeas } from "@/features/propose/components/similar-ideas.tsx";
import { TemplateChoice } from "@/features/propose/components/template-choice.tsx";
import { WhereItGoes } from "@/features/propose/components/where-it-goes.tsx";
import { WriteForm } from "@/features/propose/components/write-form.tsx";
import { useTitle } from "@/lib/use-title.ts";

/** Where an idea is written and handed in; with `revised`, a new version of that idea. */
export function ProposePage({ revised, challenge }: { revised?: IdeaRecord; challenge: number | undefined }) {
  const { t } = useMacro();
  useTitle(revised ? t`New version` : t`Propose`);
  const { i18n } = useLingui();
  const { deployment } = useEngine();
  const initial = useMemo(
    () =>
      revised
        ? draftOfIdea(revised)
        : { ...emptyDraft(i18n.locale === "de" ? "de" : "en"), challenge: challenge ?? 0 },
    [revised, i18n.locale, challenge],
  );
  const { draft, savedAt, change, forget } = useDraft(draftKey(deployment.chainId, revised?.number), initial);
  const [tried, setTried] = useState(false);
  const [view, setView] = useState<"write" | "read">("write");
  const form = useRef<HTMLDivElement>(null);
  const issues = tried ? draftIssues(draft) : {};

  function take() {
    setTried(true);
    const found = draftIssues(draft);
    if (Object.keys(found).length === 0) return { draft, fields: fieldsOf(draft) };
    setView("write");
    focusFirst(form.current, found);
    return undefined;
  }

  function startAfresh() {
    forget();
    setTried(false);
    setView("write");
  }

  return (
    <>
      <PageHeader
        title={
          revised ? <Trans>A new version of idea {revised.number}</Trans> : <Trans>Propose an idea</Trans>
        }
        lead={
          revised ? (
            <Trans>Say it better. Your idea keeps its number, and is judged afresh.</Trans>
          ) : (
            <Trans>
              A problem, a proposal, what it brings. You get a number, and an answer with a reason.
            </Trans>
          )
        }
      />
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div ref={form} className="grid min-w-0 grid-cols-1 content-start gap-8">
          {!revised && (
            <TemplateChoice value={draft.template} onChange={(template) => change({ template })} />
          )}
          <div className="flex flex-wrap items-end justify-between gap-4">
            <Choice
              label={t`View`}
              hideLabel
              options={[
                { value: "write", label: <Trans>Write</Trans> },
                { value: "read", label: <Trans>Preview</Trans> },
              ]}
              value={view}
              onChange={setView}
            />
            <DraftLine savedAt={savedAt} onForget={startAfresh} />
          </div>
          {view === "write" ? (
            <WriteForm draft={draft} issues={issues} onChange={change} />
          ) : (
            <Preview draft={draft} />
          )}
        </div>
        <div className="min-w-0 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-start">
          <SimilarIdeas
            text={`${draft.title} ${draft.problem}`}
            parents={draft.parents}
            except={revised?.number}
            onParents={revised ? undefined : (parents) => change({ parents })}
          />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          {!revised && <WhereItGoes draft={draft} onChange={change} />}
          <SignSummary revising={revised !== undefined} />
          <div className="flex flex-wrap items-center gap-4">
            <HandInButton revised={revised?.number} take={take} title={draft.title} onSent={startAfresh} />
            <p role="status" className="text-sm font-semibold text-negative">
              {Object.keys(issues).length > 0 && <Trans>Something above needs your attention first.</Trans>}
            </p>
          </div>
        </div>
      </div>
    </>
  );
}

function Preview({ draft }: { draft: Draft }) {
  const { language, problem, proposal, benefit, ask } = draft;
  const askAmount = /^\d+$/.test(ask.trim()) ? BigInt(ask.trim()) : null;
  return (
    <div className="grid gap-6 rounded-lg border border-line bg-surface p-6">
      <h2 className="text-2xl">{draft.title || <Trans>No title yet</Trans>}</h2>
      <IdeaText text={{ language, problem, proposal, benefit, askAmount, tags: tagsOf(draft.tags) }} />
    </div>
  );
}

/** What an idea says now, as the start of its next version. */
function draftOfIdea({ content, challenge }: IdeaRecord): Draft {
  return {
    ...emptyDraft(content?.language === "de" ? "de" : "en"),
    title: content?.title ?? "",
    problem: content?.problem ?? "",
    proposal: content?.proposal ?? "",
    benefit: content?.benefit ?? "",
    ask: content?.askAmount ?? "",
    tags: content?.tags?.join(", ") ?? "",
    challenge: challenge.number,
  };
}

/** Takes the reader to the first field that needs attention, once it is on screen. */
function focusFirst(form: HTMLElement | null, issues: DraftIssues): void {
  requestAnimationFrame(() => {
    const names = Object.keys(issues).map((name) => `[name="${name}"]`);
    form?.querySelector<HTMLElement>(names.join(","))?.focus();
  });
}

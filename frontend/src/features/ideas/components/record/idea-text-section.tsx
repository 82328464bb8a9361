import { Trans } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import { Banner } from "@/components/ui/banner.tsx";
import { Markdown } from "@/components/ui/markdown.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { faultOf, useDocument } from "@/features/ideas/api/document.ts";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";

/** What an idea's text says, wherever it was read. */
export interface ShownText {
  language: string | null;
  problem: string | null;
  proposal: string | null;
  benefit: string | null;
  askAmount: string | bigint | number | null | undefined;
  tags: readonly string[] | null | undefined;
}

/** An idea's text: from the index, else from the content store by its hash, else why there is none. */
export function IdeaTextSection({ idea }: { idea: IdeaRecord }) {
  const known = idea.content?.status === "Verified" ? idea.content : undefined;
  const document = useDocument(known ? undefined : idea.contentHash);
  if (known) return <IdeaText text={known} />;
  if (document.data?.kind === "idea") {
    const { askAmount, tags, ...texts } = document.data;
    return <IdeaText text={{ ...texts, askAmount, tags }} />;
  }
  if (document.isPending) return <Skeleton className="h-48" />;
  return <MissingText fault={document.error ? faultOf(document.error) : "invalid"} />;
}

/** Problem, proposal, benefit, and what is asked for. */
export function IdeaText({ text }: { text: ShownText }) {
  const { askAmount, tags } = text;
  return (
    <div lang={text.language ?? undefined} className="grid gap-8">
      <Part title={<Trans>The problem</Trans>} text={text.problem} />
      <Part title={<Trans>The proposal</Trans>} text={text.proposal} />
      <Part title={<Trans>What it brings</Trans>} text={text.benefit} />
      {askAmount !== null && askAmount !== undefined && (
        <section className="grid gap-2">
          <h2 className="text-xl">
            <Trans>What it asks for</Trans>
          </h2>
          <p className="font-serif text-2xl">
            <Num value={BigInt(askAmount)} />{" "}
            <span className="font-sans text-sm text-muted">
              <Trans>in the organisation's currency</Trans>
            </span>
          </p>
        </section>
      )}
      {tags && tags.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {tags.map((tag) => (
            <li key={tag}>
              <Badge>
                <UserText text={tag} limit={30} />
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Part({ title, text }: { title: React.ReactNode; text: string | null }) {
  if (!text) return null;
  return (
    <section className="grid gap-2">
      <h2 className="text-xl">{title}</h2>
      <Markdown text={text} />
    </section>
  );
}

/** Where a text would stand: why it is not shown, and what still holds without it. */
export function MissingText({ fault }: { fault: string }) {
  switch (fault) {
    case "withdrawn":
      return (
        <Banner tone="info" title={<Trans>The text was withdrawn</Trans>}>
          <Trans>
            Who wrote it took it back, as everyone may. The record of its decisions and its hash stay on
            chain.
          </Trans>
        </Banner>
      );
    case "missing":
      return (
        <Banner tone="caution" title={<Trans>The text is not here yet</Trans>}>
          <Trans>
            Its hash is on chain, but the content store does not have the bytes. It may still be on its way;
            whoever has them can put them back, and the hash proves them right.
          </Trans>
        </Banner>
      );
    case "tampered":
    case "invalid":
      return (
        <Banner tone="negative" title={<Trans>The text does not match the chain</Trans>}>
          <Trans>What arrived is not what was put on record, so none of it is shown.</Trans>
        </Banner>
      );
    default:
      return (
        <Banner tone="caution" title={<Trans>The text cannot be fetched now</Trans>}>
          <Trans>
            The content store does not answer. The idea's record is complete without it; try again in a
            moment.
          </Trans>
        </Banner>
      );
  }
}

import { Trans } from "@lingui/react/macro";
import { UserText } from "@/components/ui/user-text.tsx";
import { faultOf, useDocument } from "@/features/ideas/api/document.ts";

/** An idea's title; if the index has none, from the content store, else what is known about its absence. */
export function IdeaTitle(props: { number: number; title: string | undefined; contentHash: string }) {
  const { number, title, contentHash } = props;
  const { data, error, isPending } = useDocument(title === undefined ? contentHash : undefined);
  const text = title ?? (data?.kind === "idea" ? data.title : undefined);
  if (text !== undefined) return <UserText text={text} />;
  return (
    <span className="text-muted italic">
      <Trans>Idea {number}</Trans>
      {" · "}
      {isPending ? (
        <Trans>its text is on its way</Trans>
      ) : (
        <Absence fault={error ? faultOf(error) : "invalid"} />
      )}
    </span>
  );
}

/** Why a text is not shown, in a few words. */
export function Absence({ fault }: { fault: string }) {
  switch (fault) {
    case "withdrawn":
      return <Trans>its text was withdrawn</Trans>;
    case "missing":
      return <Trans>its text is not here</Trans>;
    case "tampered":
    case "invalid":
      return <Trans>its text does not match the chain</Trans>;
    default:
      return <Trans>its text cannot be fetched now</Trans>;
  }
}

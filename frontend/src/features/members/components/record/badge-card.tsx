import type { BadgeKind } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { useBadgePicture } from "@/features/members/api/badge-picture.ts";
import { badgeDeeds, badgeWords } from "@/features/members/api/badge-words.ts";
import { ENTRIES_LIMIT } from "@/features/members/api/earned-badges.ts";
import type { MemberRecord } from "@/features/members/api/member-record.ts";

/** A badge: its picture from the chain, what it is for, what it rests on. */
export function BadgeCard({ badge, memberId }: { badge: MemberRecord["badges"][number]; memberId: number }) {
  const { i18n } = useLingui();
  const { kind, ref, tokenId, timestamp } = badge;
  return (
    <figure className="grid justify-items-start gap-3">
      <Picture tokenId={BigInt(tokenId)} kind={kind} memberId={memberId} />
      <figcaption className="grid gap-0.5">
        <span className="font-serif text-lg">{i18n._(badgeWords[kind])}</span>
        <span className="text-sm">{i18n._(badgeDeeds[kind])}</span>
        <span className="text-sm text-muted">
          <BadgeGround kind={kind} ground={Number(ref)} /> <CalendarDate seconds={Number(timestamp)} />
        </span>
      </figcaption>
    </figure>
  );
}

/** Shown as an image alone: whatever is drawn there can neither run nor ask anybody. */
function Picture({ tokenId, kind, memberId }: { tokenId: bigint; kind: BadgeKind; memberId: number }) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const source = useBadgePicture(tokenId);
  const name = i18n._(badgeWords[kind]);
  if (!source) return <span className="size-28 rounded-full border border-dashed border-edge" />;
  return (
    <img src={source} alt={t`Badge “${name}” of member no. ${memberId}`} className="size-28 rounded-full" />
  );
}

/** What a badge rests on, as a link where there is a page for it. */
export function BadgeGround({ kind, ground }: { kind: BadgeKind; ground: number }) {
  switch (kind) {
    case "Proposer":
    case "Implementer":
      return (
        <TextLink to="/ideas/$ideaId" params={{ ideaId: String(ground) }}>
          <Trans>Idea {ground}</Trans>
        </TextLink>
      );
    case "Decider":
      return <RoundLink round={ground} />;
    case "Approved":
      return <RoundLink round={Math.floor(ground / ENTRIES_LIMIT)} />;
    case "Forecaster":
      return null;
    case "Courage":
    case "Lead":
      return <Trans>Pilot {ground}</Trans>;
    case "Founder":
      return <Trans>Grant {ground}</Trans>;
  }
}

function RoundLink({ round }: { round: number }) {
  return (
    <TextLink to="/ballots/$roundId" params={{ roundId: String(round) }}>
      <Trans>Round {round}</Trans>
    </TextLink>
  );
}

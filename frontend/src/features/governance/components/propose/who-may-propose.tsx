import { Plural, Trans } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";
import { useOwnVotes } from "@/features/governance/api/own-votes.ts";

/** How many votes a proposer needs, and whether the reader has them. */
export function WhoMayPropose({ frame }: { frame: GovernanceFrame }) {
  const votes = useOwnVotes();
  const needed = Number(frame.governor?.proposalThreshold ?? 0);
  const needs = <Plural value={needed} one="# vote" other="# votes" />;
  if (votes === undefined) {
    return (
      <p className="max-w-2xl text-muted">
        <Trans>Whoever has at least {needs} can propose: their own, and those handed to them.</Trans>
      </p>
    );
  }
  const own = <Plural value={votes} one="# vote" other="# votes" />;
  if (votes >= needed) {
    return (
      <p className="max-w-2xl text-muted">
        <Trans>
          You have {own}; at least {needs} are needed to propose. One proposal of yours can be before the vote
          or in it.
        </Trans>
      </p>
    );
  }
  return (
    <Banner tone="caution" title={<Trans>This account cannot propose yet</Trans>}>
      <Trans>
        It has {own}, and at least {needs} are needed. Others can{" "}
        <TextLink to="/governance" search={{ view: "delegates" }}>
          hand you theirs
        </TextLink>
        , or propose it for you. You can fill in the form to see what it would look like.
      </Trans>
    </Banner>
  );
}

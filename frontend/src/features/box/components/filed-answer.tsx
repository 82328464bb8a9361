import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Banner } from "@/components/ui/banner.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { ideaQueryOptions } from "@/features/ideas/api/idea.ts";
import { ClaimForm } from "@/features/ideas/components/record/actions/claim-form.tsx";
import { useMembership } from "@/features/members/api/membership.ts";

/** A suggestion that was filed: where it stands, and how to become its author. */
export function FiledAnswer({ number, claimKey, code }: { number: number; claimKey: string; code: string }) {
  const idea = useQuery(ideaQueryOptions(useEngine(), number)).data?.idea;
  const isMember = useMembership().kind === "active";
  return (
    <>
      <Banner
        tone="positive"
        title={<Trans>It was filed as idea no. {number}</Trans>}
        action={
          <LinkButton to="/ideas/$ideaId" params={{ ideaId: String(number) }} variant="primary">
            <Trans>Open the idea</Trans>
          </LinkButton>
        }
      >
        {idea?.author ? (
          <Trans>Somebody has claimed it with the code.</Trans>
        ) : (
          <Trans>Everyone can read it now. Nobody has claimed it yet.</Trans>
        )}
      </Banner>
      {idea && !idea.author && (
        <>
          <ClaimForm ideaId={number} claimKey={claimKey} known={code} />
          {!isMember && (
            <p className="text-sm text-muted">
              <Trans>
                Only members are authors. Ask for an invitation where you left the idea, and see{" "}
                <TextLink to="/join">how to join</TextLink>. The code waits for you.
              </Trans>
            </p>
          )}
        </>
      )}
    </>
  );
}

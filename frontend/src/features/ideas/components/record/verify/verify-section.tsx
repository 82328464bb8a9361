import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import ShieldCheck from "lucide-react/icons/shield-check";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Banner } from "@/components/ui/banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { useEngine } from "@/config/engine-context.ts";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import type { Verification } from "@/features/ideas/api/verify/verify-idea.ts";
import { DigestResult } from "@/features/ideas/components/record/verify/digest-result.tsx";
import { TallyResult } from "@/features/ideas/components/record/verify/tally-result.tsx";
import { TextResult } from "@/features/ideas/components/record/verify/text-result.tsx";

/** Lets the reader's own browser check an idea against the chain, trusting neither index nor content store. */
export function VerifySection({ idea }: { idea: IdeaRecord }) {
  const engine = useEngine();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["verify", engine.deployment.chainId, idea.number],
    queryFn: async () => {
      const { verifyIdea } = await import("@/features/ideas/api/verify/verify-idea.ts");
      return verifyIdea(engine, idea);
    },
    enabled: false,
    gcTime: 0,
    retry: false,
  });
  return (
    <Section title={<Trans>Verify this idea</Trans>} id="verify">
      <p className="max-w-2xl text-muted">
        <Trans>
          Your browser asks the chain itself, not our index: it fetches the text and hashes it, folds every
          log of this idea into its audit digest, and counts the ballots again. Whatever we left out or
          changed would show.
        </Trans>
      </p>
      <Button
        variant={data ? "secondary" : "primary"}
        className="justify-self-start"
        busy={isFetching}
        onClick={() => refetch()}
      >
        <ShieldCheck aria-hidden="true" />
        {data ? <Trans>Verify again</Trans> : <Trans>Verify now</Trans>}
      </Button>
      {error && !isFetching && <FailureBanner error={error} onRetry={() => refetch()} />}
      {data && <Result verification={data} />}
    </Section>
  );
}

function Result({ verification }: { verification: Verification }) {
  const { block, text, digest, tallies } = verification;
  return (
    <div className="grid gap-6">
      <Verdict verification={verification} />
      <ol className="grid gap-6">
        <TextResult check={text} />
        <DigestResult check={digest} />
        {tallies.map((check) => (
          <TallyResult key={check.roundId} check={check} />
        ))}
      </ol>
      <p className="text-sm text-muted">
        <Trans>
          Everything was read at block <Num value={block} />.
        </Trans>
      </p>
    </div>
  );
}

function Verdict({ verification: { text, digest, tallies } }: { verification: Verification }) {
  const results = [text.result, digest.result, ...tallies.map(({ result }) => result)];
  if (results.includes("differs")) {
    return (
      <Banner tone="negative" urgent title={<Trans>Something does not agree with the chain</Trans>}>
        <Trans>The steps below show which. Do not rely on this page for it; tell whoever runs it.</Trans>
      </Banner>
    );
  }
  if (results.includes("open")) {
    return (
      <Banner tone="caution" title={<Trans>The record agrees; the text could not be had</Trans>}>
        <Trans>Digest and tallies are proved. The text can be checked once its bytes can be fetched.</Trans>
      </Banner>
    );
  }
  return (
    <Banner tone="positive" title={<Trans>Everything agrees with the chain</Trans>}>
      <Trans>Text, decisions and tallies are exactly what is on record, and nothing is left out.</Trans>
    </Banner>
  );
}

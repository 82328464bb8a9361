import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Banner } from "@/components/ui/banner.tsx";
import { Markdown } from "@/components/ui/markdown.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { type OwnAnswer, ownAnswerQueryOptions } from "@/features/box/api/own-answer.ts";
import { CodeField } from "@/features/box/components/code-field.tsx";
import { FiledAnswer } from "@/features/box/components/filed-answer.tsx";
import { useTitle } from "@/lib/use-title.ts";

/** Where somebody with a claim code sees what became of their idea. */
export function AnswerPage() {
  const { t } = useLingui();
  useTitle(t`What became of your idea`);
  const code = useLocation({ select: ({ hash }) => hash });
  return (
    <>
      <PageHeader
        title={<Trans>What became of your idea</Trans>}
        lead={<Trans>The claim code stays in this browser.</Trans>}
      />
      <div className="grid max-w-2xl gap-8">
        {code === "" ? <CodeField /> : <Answering key={code} code={code} />}
      </div>
    </>
  );
}

function Answering({ code }: { code: string }) {
  const { data, error, refetch } = useQuery(ownAnswerQueryOptions(useEngine(), code, useQueryClient()));
  if (error) return <FailureBanner error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton className="h-32" />;
  return <Answer answer={data} code={code} />;
}

function Answer({ answer, code }: { answer: OwnAnswer; code: string }) {
  switch (answer.kind) {
    case "filed":
      return <FiledAnswer number={answer.number} claimKey={answer.claimKey} code={code} />;
    case "waiting":
      return (
        <Banner title={<Trans>It waits to be read</Trans>}>
          <Trans>
            You left it at “<UserText text={answer.place} />
            ”, <CalendarDate seconds={seconds(answer.at)} />. A person reads it and then files it, or says why
            not.
          </Trans>
        </Banner>
      );
    case "declined":
      return <Declined answer={answer} />;
    case "unproven":
      return (
        <Banner tone="caution" title={<Trans>It was answered, but is not on record</Trans>}>
          <Trans>
            Somebody says that it was filed, yet the record does not show it. Look again in a minute, then ask
            at “<UserText text={answer.place} />
            ”.
          </Trans>
        </Banner>
      );
    default:
      return (
        <>
          <Banner tone="caution" title={<Trans>Nothing was left under this code</Trans>}>
            <Trans>Check every character: it begins with 0x, and 64 more follow.</Trans>
          </Banner>
          <CodeField />
        </>
      );
  }
}

function Declined({ answer }: { answer: Extract<OwnAnswer, { kind: "declined" }> }) {
  const { reason } = answer;
  return (
    <section aria-labelledby="declined" className="grid gap-3">
      <h2 id="declined" className="text-2xl">
        <Trans>It was not filed</Trans>
      </h2>
      <p className="text-sm text-muted">
        <Trans>
          Answered at “<UserText text={answer.place} />
          ”, <CalendarDate seconds={seconds(answer.at)} />:
        </Trans>
      </p>
      {reason && <Markdown text={reason.text} language={reason.language} />}
      <p className="text-sm text-muted">
        <Trans>
          Your text was deleted there. As a member you can propose anything yourself:{" "}
          <TextLink to="/join">how to join</TextLink>.
        </Trans>
      </p>
    </section>
  );
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

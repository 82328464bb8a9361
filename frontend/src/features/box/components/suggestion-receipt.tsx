import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/ui/button.tsx";
import { CopyButton } from "@/components/ui/copy-button.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { LinkCode } from "@/components/ui/link-code.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { answerLink } from "@/features/box/api/kept-suggestions.ts";

/** What somebody takes along who left an idea: the claim code, and what it is good for. */
export function SuggestionReceipt({ code, onAnother }: { code: string; onAnother: () => void }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="receipt" className="grid gap-5">
      <h2 id="receipt" className="text-3xl">
        <Trans>Thank you. Your idea waits to be read.</Trans>
      </h2>
      <p>
        <Trans>
          This is your claim code. With it you see what became of your idea, and once you join, that it was
          yours: whoever has the code is its author, so keep it to yourself.
        </Trans>
      </p>
      <p className="flex items-center gap-2 rounded-md border border-line bg-surface p-4">
        <code data-testid="claim-code" className="font-mono text-sm break-all">
          {code}
        </code>
        <CopyButton text={code} label={t`Copy the claim code`} />
      </p>
      <LinkCode link={answerLink(code)} label={t`The way to your answer as a code to scan`} />
      <p>
        <Trans>
          If it is filed, it appears among <TextLink to="/ideas">the ideas</TextLink>, where everyone can read
          what is decided about it and why.
        </Trans>
      </p>
      <div className="flex flex-wrap gap-2 print:hidden">
        <LinkButton to="/box/answer" hash={code} variant="primary">
          <Trans>What became of it</Trans>
        </LinkButton>
        <Button onClick={() => window.print()}>
          <Trans>Print the code</Trans>
        </Button>
        <Button variant="quiet" onClick={onAnother}>
          <Trans>Leave another idea</Trans>
        </Button>
      </div>
    </section>
  );
}

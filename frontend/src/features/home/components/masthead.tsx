import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { formatDay } from "@/lib/format.ts";

/** The head of the front page: the day, whose page it is, and what it promises. */
export function Masthead() {
  const { i18n } = useLingui();
  const { name } = useEngine().deployment;
  return (
    <header className="pt-6 pb-8 sm:pt-10">
      <p className="flex flex-wrap justify-between gap-x-6 border-b border-line pb-2 text-sm text-muted">
        <span data-today>{formatDay(Date.now() / 1000, i18n.locale)}</span>
        <span>
          <Trans>Open to read for everyone</Trans>
        </span>
      </p>
      <div className="rule-double mt-1 grid items-end gap-x-12 gap-y-6 pt-7 lg:grid-cols-[1.9fr_1fr]">
        <h1 className="text-[clamp(2.375rem,6.2vw,4.25rem)] leading-[1.04] tracking-[-0.022em]">
          <Trans>Every idea gets an answer, with a reason.</Trans>
        </h1>
        <div className="grid gap-5 lg:pb-2">
          <p className="text-lg text-muted">
            <Trans>
              At {name}, anyone may suggest how to do better. The people nearest to an idea decide on it, in
              public, and every step can be checked by someone who trusts nobody.
            </Trans>
          </p>
          <p className="flex flex-wrap gap-2">
            <LinkButton to="/propose" variant="primary">
              <Trans>Propose an idea</Trans>
            </LinkButton>
            <LinkButton to="/ideas">
              <Trans>Read the ideas</Trans>
            </LinkButton>
          </p>
        </div>
      </div>
    </header>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button.tsx";
import { Section } from "@/components/ui/section.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { forgetSuggestion, keptSuggestions } from "@/features/box/api/kept-suggestions.ts";

/** What was left in boxes from this browser, each with the way to its answer. */
export function KeptSuggestions() {
  const { t } = useLingui();
  const kept = useSyncExternalStore(keptSuggestions.subscribe, keptSuggestions.get);
  if (kept.length === 0) return null;
  return (
    <div className="print:hidden">
      <Section title={<Trans>Left from this browser</Trans>}>
        <ul className="grid divide-y divide-line">
          {kept.map(({ code, title, at }) => (
            <li key={code} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
              <TextLink to="/box/answer" hash={code}>
                <UserText text={title} />
              </TextLink>
              <span className="flex items-center gap-2 text-sm text-muted">
                <CalendarDate seconds={Math.floor(at / 1000)} />
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t`Forget the code of “${title}”`}
                  onClick={() => forgetSuggestion(code)}
                >
                  <Trans>Forget</Trans>
                </Button>
              </span>
            </li>
          ))}
        </ul>
        <p className="text-sm text-muted">
          <Trans>
            This browser keeps the codes. Forget them if it is not yours, once you have written them down.
          </Trans>
        </p>
      </Section>
    </div>
  );
}

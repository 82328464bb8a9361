import type { Difference } from "@engine/audit/differences";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import CircleX from "lucide-react/icons/circle-x";
import { FirstFew } from "@/components/ui/first-few.tsx";
import { Num } from "@/components/ui/number.tsx";
import { againstWords } from "@/features/recompute/api/recompute-words.ts";

const SHOWN_AT_FIRST = 20;

/** Everything that does not agree, each by name, in the audit's own English. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  const { i18n } = useLingui();
  return (
    <FirstFew of={differences} most={SHOWN_AT_FIRST}>
      {(shown) => (
        <ul className="grid gap-2">
          {shown.map((difference) => (
            <li key={JSON.stringify(difference)} className="grid grid-cols-[1.25rem_1fr] gap-x-2 text-sm">
              <CircleX className="mt-0.5 size-4 text-negative" aria-hidden="true" />
              <p className="min-w-0 wrap-anywhere">
                <span lang="en">
                  <span className="font-semibold">{difference.subject}</span> {difference.explanation}
                </span>{" "}
                <span className="text-muted">
                  ({i18n._(againstWords[difference.against])}
                  {difference.block !== undefined && (
                    <>
                      , <Trans>block</Trans> <Num value={difference.block} />
                    </>
                  )}
                  )
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </FirstFew>
  );
}

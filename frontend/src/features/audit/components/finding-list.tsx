import type { Finding, Item } from "@engine/audit/dossier/findings";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import CircleX from "lucide-react/icons/circle-x";
import { Code, Hash } from "@/components/ui/code.tsx";
import { FirstFew } from "@/components/ui/first-few.tsx";
import { Num } from "@/components/ui/number.tsx";
import { findingWords } from "@/features/audit/api/finding-words.ts";

const SHOWN_AT_FIRST = 10;

/** Everything that does not hold, each thing by name. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { i18n } = useLingui();
  if (findings.length === 0) return null;
  return (
    <FirstFew of={findings} most={SHOWN_AT_FIRST}>
      {(shown) => (
        <ul className="grid gap-2">
          {shown.map((finding) => (
            <li key={keyOf(finding)} className="grid grid-cols-[1.25rem_1fr] gap-x-2 text-sm">
              <CircleX className="mt-0.5 size-4 text-negative" aria-hidden="true" />
              <p className="min-w-0 wrap-anywhere">
                <span className="font-semibold">
                  <ItemName item={finding.item} />
                </span>{" "}
                {i18n._(findingWords[finding.code])}
              </p>
            </li>
          ))}
        </ul>
      )}
    </FirstFew>
  );
}

function keyOf({ code, item, due, said }: Finding): string {
  return JSON.stringify([code, item, due, said]);
}

function ItemName({ item }: { item: Item }) {
  switch (item.type) {
    case "log":
      return (
        <>
          <Trans>
            Log {item.logIndex} of block <Num value={item.block} />
          </Trans>
          {item.event && (
            <>
              {" "}
              (<Code>{item.event}</Code>)
            </>
          )}
        </>
      );
    case "document":
      return (
        <Trans>
          The document <Hash value={item.hash} digits={6} />
        </Trans>
      );
    case "entry":
      return (
        <Trans>
          Entry {item.seq} of the audit digest, in block <Num value={item.block} />,
        </Trans>
      );
    case "round":
      return <Trans>Round {item.number}</Trans>;
    case "review":
      return <Trans>Review {item.number}</Trans>;
    case "pilot":
      return <Trans>Pilot {item.number}</Trans>;
    default:
      return <PartName type={item.type} />;
  }
}

function PartName({ type }: { type: "header" | "summary" | "absent" | "seal" }) {
  switch (type) {
    case "header":
      return <Trans>The head of the dossier</Trans>;
    case "summary":
      return <Trans>The summary</Trans>;
    case "absent":
      return <Trans>The list of missing documents</Trans>;
    case "seal":
      return <Trans>The seal</Trans>;
  }
}

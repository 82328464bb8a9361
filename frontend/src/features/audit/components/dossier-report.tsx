import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import { Hash } from "@/components/ui/code.tsx";
import { KeyValue, KeyValues } from "@/components/ui/key-values.tsx";
import { Num } from "@/components/ui/number.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import type { CheckedDossier } from "@/features/audit/api/dossiers.ts";
import { checkedWords } from "@/features/audit/api/finding-words.ts";
import { FindingList } from "@/features/audit/components/finding-list.tsx";

/** What a check of a dossier found, first in a sentence, then in full. `made`: it was saved a moment ago. */
export function DossierReport({ checked, made }: { checked: CheckedDossier; made?: boolean }) {
  const { dossier, own, chain } = checked;
  const findings = [...own.findings, ...(chain?.findings ?? [])];
  return (
    <div className="grid gap-4">
      {findings.length > 0 ? <Broken count={findings.length} /> : <Holds checked={checked} made={made} />}
      <FindingList findings={findings} />
      <KeyValues>
        <KeyValue name={<Trans>Idea</Trans>}>
          <Trans>No. {dossier.ideaId}</Trans>
        </KeyValue>
        <KeyValue name={<Trans>Reaches up to</Trans>}>
          <Trans>
            block <Num value={dossier.block.number} /> of <CalendarDate seconds={dossier.block.timestamp} />
          </Trans>
        </KeyValue>
        <KeyValue name={<Trans>Seal</Trans>}>
          <Hash value={dossier.seal} digits={10} />
        </KeyValue>
      </KeyValues>
      <Counted counts={{ ...own.checked, ...chain?.checked }} />
    </div>
  );
}

function Broken({ count }: { count: number }) {
  return (
    <Banner tone="negative" urgent title={<Trans>This dossier does not hold</Trans>}>
      <Plural
        value={count}
        one="One thing in it is not as it was put on record. It is named below."
        other="# things in it are not as they were put on record. They are named below."
      />
    </Banner>
  );
}

function Holds({ checked: { unasked }, made }: { checked: CheckedDossier; made: boolean | undefined }) {
  if (unasked !== undefined) {
    return (
      <Banner tone="caution" title={<Trans>It holds by itself; the chain was not asked</Trans>}>
        {unasked === "otherChain" ? (
          <Trans>It is of another chain than this page's. Its audit digest, texts and tallies agree.</Trans>
        ) : (
          <Trans>The chain does not answer just now. Its audit digest, texts and tallies agree.</Trans>
        )}
      </Banner>
    );
  }
  return (
    <Banner
      tone="positive"
      title={made ? <Trans>Saved, and everything in it holds</Trans> : <Trans>Everything in it holds</Trans>}
    >
      <Trans>Texts, decisions, tallies and money agree with each other and with the chain.</Trans>
    </Banner>
  );
}

function Counted({ counts }: { counts: Record<string, number> }) {
  const { i18n } = useLingui();
  return (
    <details className="text-sm">
      <summary className="text-muted hover:text-ink">
        <Trans>What was looked at</Trans>
      </summary>
      <dl className="mt-3 grid divide-y divide-line border-y border-line">
        {Object.entries(counts).map(([name, count]) => {
          const words = checkedWords[name];
          return (
            <div key={name} className="flex items-baseline justify-between gap-4 py-1.5">
              <dt className="text-muted">{words ? i18n._(words) : name}</dt>
              <dd>
                <Num value={count} />
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

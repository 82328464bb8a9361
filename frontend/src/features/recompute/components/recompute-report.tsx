import { Plural, Trans } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import { Num } from "@/components/ui/number.tsx";
import type { Recomputed } from "@/features/recompute/api/recompute-messages.ts";
import { DifferenceList } from "@/features/recompute/components/difference-list.tsx";

/** What an audit of everything found: one sentence, each difference, and how much was looked at. */
export function RecomputeReport({ result: { block, differences, checked, notes } }: { result: Recomputed }) {
  return (
    <div className="grid gap-4">
      {differences.length === 0 ? (
        <Banner tone="positive" title={<Trans>No differences</Trans>}>
          <Trans>
            At block <Num value={block.number} /> this browser recomputed everything from{" "}
            <Num value={checked.logs ?? 0} /> logs. Rules, contracts, texts and our index all agree with it.
          </Trans>
        </Banner>
      ) : (
        <Banner tone="negative" urgent title={<Trans>Something does not agree</Trans>}>
          <Plural
            value={differences.length}
            one="One difference was found. It is named below."
            other="# differences were found. They are named below."
          />
        </Banner>
      )}
      <DifferenceList differences={differences} />
      {notes.length > 0 && (
        <ul lang="en" className="grid gap-1 text-sm text-muted">
          {notes.map((note) => (
            <li key={note} className="wrap-anywhere">
              {note}
            </li>
          ))}
        </ul>
      )}
      <Counted checked={checked} />
    </div>
  );
}

function Counted({ checked }: Pick<Recomputed, "checked">) {
  return (
    <details className="text-sm">
      <summary className="text-muted hover:text-ink">
        <Trans>What was looked at</Trans>
      </summary>
      <dl
        lang="en"
        className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-8 border-t border-line"
      >
        {Object.entries(checked).map(([name, count]) => (
          <div key={name} className="flex items-baseline justify-between gap-4 border-b border-line py-1.5">
            <dt className="text-muted">{name}</dt>
            <dd>
              <Num value={count} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

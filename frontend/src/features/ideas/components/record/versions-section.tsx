import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Select } from "@/components/ui/select.tsx";
import { RelativeTime } from "@/components/ui/time.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import type { IdeaRecord, IdeaText } from "@/features/ideas/api/idea.ts";
import { TextDiff } from "@/features/ideas/components/record/text-diff.tsx";

/** All versions of an idea's text, and what changed from one to another. */
export function VersionsSection({ idea }: { idea: IdeaRecord }) {
  const { versions } = idea;
  const latest = versions.length - 1;
  return (
    <Section title={<Trans>Versions</Trans>} id="versions">
      <ol className="grid divide-y divide-line border-y border-line">
        {[...versions].reverse().map(({ version, timestamp, actor, block, transaction }) => (
          <li key={version} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
            <span className="figures font-semibold">
              <Trans>Version {version}</Trans>
            </span>
            <span className="text-muted">
              {actor && <PersonName member={actor} />} · <RelativeTime seconds={Number(timestamp)} />
            </span>
            <span className="ml-auto">
              <ChainPlace block={Number(block)} transaction={transaction} />
            </span>
          </li>
        ))}
      </ol>
      {latest > 0 && <Compare versions={versions} latest={latest} />}
    </Section>
  );
}

function Compare({ versions, latest }: { versions: IdeaRecord["versions"]; latest: number }) {
  const { t } = useLingui();
  const [before, setBefore] = useState(latest - 1);
  const [after, setAfter] = useState(latest);
  const options = versions.map(({ version }, index) => (
    <option key={version} value={index}>{t`Version ${version}`}</option>
  ));
  return (
    <div className="grid gap-4">
      <div className="grid grid-cols-2 gap-4 sm:max-w-md">
        <Field label={<Trans>Compare</Trans>}>
          <Select value={before} onChange={({ target }) => setBefore(Number(target.value))}>
            {options}
          </Select>
        </Field>
        <Field label={<Trans>with</Trans>}>
          <Select value={after} onChange={({ target }) => setAfter(Number(target.value))}>
            {options}
          </Select>
        </Field>
      </div>
      <TextDiff before={plainText(versions[before]?.content)} after={plainText(versions[after]?.content)} />
    </div>
  );
}

/** A version's fields as one text, field after field; undefined if it is not here. */
function plainText(content: IdeaText | null | undefined): string | undefined {
  if (content?.status !== "Verified") return undefined;
  const { title, problem, proposal, benefit, askAmount, tags } = content;
  return [title, problem, proposal, benefit, askAmount, tags?.join(", ")].filter(Boolean).join("\n\n");
}

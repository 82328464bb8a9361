import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { useFrame } from "@/features/governance/api/frame.ts";
import { groupWords, type ParameterGroup } from "@/features/governance/api/parameter.ts";
import { useParameterHistory } from "@/features/governance/api/parameter-history.ts";
import { PARAMETERS } from "@/features/governance/api/parameter-list.ts";
import { FixedTerms } from "@/features/governance/components/fixed-terms.tsx";
import { ParameterEntry } from "@/features/governance/components/parameter-entry.tsx";

const GROUPS = Object.keys(groupWords) as ParameterGroup[];

/** Every number that governs the organisation: what it is now, and each time it changed. */
export default function ParametersView() {
  const { i18n } = useLingui();
  const { data: frame, error, refetch } = useFrame();
  const { data: history } = useParameterHistory();
  if (error) return <FailureBanner error={error} onRetry={() => refetch()} />;
  if (!frame) return <SkeletonRows rows={8} />;
  return (
    <>
      {GROUPS.map((group) => (
        <Section key={group} title={i18n._(groupWords[group])} id={group}>
          <ul className="grid grid-cols-1 divide-y divide-line border-b border-line">
            {PARAMETERS.filter((one) => one.group === group).map((parameter) => (
              <li key={parameter.name}>
                <ParameterEntry
                  parameter={parameter}
                  value={parameter.now(frame)}
                  changes={history?.get(parameter.name) ?? []}
                />
              </li>
            ))}
          </ul>
          {group === "proposals" && <FixedTerms />}
        </Section>
      ))}
      <p className="max-w-2xl text-sm text-muted">
        <Trans>
          What earns points stands on the <TextLink to="/leaderboard">leaderboard</TextLink>, how ideas are
          judged with the <TextLink to="/reviews">reviews</TextLink>, and what a team may grant by itself on
          its <TextLink to="/teams">page</TextLink>.
        </Trans>
      </p>
    </>
  );
}

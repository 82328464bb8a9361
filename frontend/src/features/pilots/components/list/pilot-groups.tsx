import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Choice } from "@/components/ui/choice.tsx";
import { Section } from "@/components/ui/section.tsx";
import { pilotGroup } from "@/features/pilots/api/pilot-group.ts";
import { PILOT_GROUPS, type PilotGroup, type PilotsSearch } from "@/features/pilots/api/pilot-groups.ts";
import { groupWords } from "@/features/pilots/api/pilot-words.ts";
import type { ListedPilot } from "@/features/pilots/api/pilots.ts";
import { NoneInGroup, NoPilots } from "@/features/pilots/components/list/no-pilots.tsx";
import { PilotRow } from "@/features/pilots/components/list/pilot-row.tsx";

interface Props {
  pilots: readonly ListedPilot[];
  challengeSeconds: number;
  now: number;
  search: PilotsSearch;
  onSearch: (search: PilotsSearch) => void;
}

/** All pilots under what they wait for, or those of one heading. */
export function PilotGroups({ pilots, challengeSeconds, now, search, onSearch }: Props) {
  const { i18n } = useLingui();
  if (pilots.length === 0) return <NoPilots />;
  const inGroup = (group: PilotGroup) =>
    pilots.filter((pilot) => pilotGroup(pilot, challengeSeconds, now) === group);
  const shown = PILOT_GROUPS.filter((group) =>
    search.state ? group === search.state : inGroup(group).length > 0,
  );
  return (
    <div className="grid grid-cols-1 gap-10">
      <Choice<PilotGroup | "all">
        label={<Trans>Show</Trans>}
        options={[
          { value: "all", label: <Trans>All</Trans> },
          ...PILOT_GROUPS.map((group) => ({ value: group, label: i18n._(groupWords[group]) })),
        ]}
        value={search.state ?? "all"}
        onChange={(state) => onSearch(state === "all" ? {} : { state })}
      />
      {shown.map((group) => (
        <Group key={group} group={group} pilots={inGroup(group)} />
      ))}
    </div>
  );
}

function Group({ group, pilots }: { group: PilotGroup; pilots: readonly ListedPilot[] }) {
  const { i18n } = useLingui();
  if (pilots.length === 0) return <NoneInGroup group={group} />;
  return (
    <Section
      title={i18n._(groupWords[group])}
      id={group}
      aside={<Plural value={pilots.length} one="# pilot" other="# pilots" />}
    >
      <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
        {pilots.map((pilot) => (
          <PilotRow key={pilot.number} pilot={pilot} />
        ))}
      </ul>
    </Section>
  );
}

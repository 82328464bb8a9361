import { Trans } from "@lingui/react/macro";
import { TextLink } from "@/components/ui/text-link.tsx";
import { UserText } from "@/components/ui/user-text.tsx";

/** A team as the index names one. */
export interface NamedTeam {
  number: number;
  charterContent: { name: string | null } | null;
}

/** A team's name in its charter; its number while the charter is not there. */
export function TeamName({ number, name }: { number: number; name: string | null | undefined }) {
  return name ? <UserText text={name} limit={80} /> : <Trans>Team no. {number}</Trans>;
}

/** The same, leading to the team's page. */
export function TeamLink({ team: { number, charterContent } }: { team: NamedTeam }) {
  return (
    <TextLink to="/teams/$teamId" params={{ teamId: String(number) }}>
      <TeamName number={number} name={charterContent?.name} />
    </TextLink>
  );
}

import { Trans } from "@lingui/react/macro";
import { TextLink } from "@/components/ui/text-link.tsx";
import { UserText } from "@/components/ui/user-text.tsx";

interface NamedTeam {
  number: number;
  charterContent: { name: string | null } | null;
}

/** A team by the name in its charter, leading to its page; its number while the charter is not there. */
export function TeamName({ team }: { team: NamedTeam }) {
  const name = team.charterContent?.name;
  return (
    <TextLink to="/teams/$teamId" params={{ teamId: String(team.number) }}>
      {name ? <UserText text={name} limit={80} /> : <Trans>Team no. {team.number}</Trans>}
    </TextLink>
  );
}

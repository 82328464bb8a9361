import { Trans } from "@lingui/react/macro";
import { UserText } from "@/components/ui/user-text.tsx";

interface NamedTeam {
  number: number;
  charterContent: { name: string | null } | null;
}

/** A team by the name in its charter; its number while the charter is not there. */
export function TeamName({ team }: { team: NamedTeam }) {
  const name = team.charterContent?.name;
  return name ? <UserText text={name} limit={80} /> : <Trans>Team no. {team.number}</Trans>;
}

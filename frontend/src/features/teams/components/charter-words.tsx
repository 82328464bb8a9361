import { TeamName } from "@/components/vocabulary/team-name.tsx";
import { useDocument } from "@/features/ideas/api/document.ts";
import type { CharterOf } from "@/features/teams/api/budgets.ts";

/** What a charter says, wherever it was read. */
export interface CharterText {
  name: string;
  text: string;
  language: string;
}

/** A team's charter: from the index, else from the content store by its hash. */
export function useCharter({ charter, charterContent }: CharterOf) {
  const known = charterContent?.status === "Verified" ? charterContent : undefined;
  const { data, error, isPending } = useDocument(known ? undefined : charter?.hash);
  const text: CharterText | undefined = known
    ? { name: known.name ?? "", text: known.text ?? "", language: known.language ?? "" }
    : data?.kind === "charter"
      ? data
      : undefined;
  return { text, error, isPending };
}

/** A team's name, its charter fetched from the content store where the index has none. */
export function CharterName({ team }: { team: CharterOf }) {
  return <TeamName number={team.number} name={useCharter(team).text?.name} />;
}

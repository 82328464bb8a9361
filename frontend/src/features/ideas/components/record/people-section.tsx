import { Trans } from "@lingui/react/macro";
import Users from "lucide-react/icons/users";
import { useState } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { IdeaLink } from "@/components/vocabulary/idea-link.tsx";
import { Person } from "@/components/vocabulary/person-name.tsx";
import { useIsCurator } from "@/features/ideas/api/curator.ts";
import { type IdeaRecord, textOf } from "@/features/ideas/api/idea.ts";
import { useSimilarRows } from "@/features/ideas/api/similar-ideas.ts";
import { type SuggestedPerson, suggestPeople } from "@/features/ideas/api/suggested-people.ts";
import { useMembership } from "@/features/members/api/membership.ts";

const MOST_IDEAS = 20;
const MOST_PEOPLE = 5;

/** Whom to ask to judge an idea or to join its team: for those whose idea it is, and for curators. */
export function PeopleSection({ idea }: { idea: IdeaRecord }) {
  const { member } = useMembership();
  const isCurator = useIsCurator();
  const [asked, setAsked] = useState(false);
  const own = new Set(idea.credit.map((share) => share.member.number));
  const text = textOf(idea);
  if (text === "" || !(isCurator || (member && own.has(member.id)))) return null;
  return (
    <Section title={<Trans>Whom to ask</Trans>} id="people">
      {asked ? (
        <People text={text} except={idea.number} own={own} />
      ) : (
        <Button className="justify-self-start" onClick={() => setAsked(true)}>
          <Users aria-hidden="true" />
          <Trans>Suggest people</Trans>
        </Button>
      )}
    </Section>
  );
}

function People(props: { text: string; except: number; own: ReadonlySet<number> }) {
  const { rows, error } = useSimilarRows(props.text, MOST_IDEAS, props.except);
  if (error) return <FailureBanner error={error} />;
  if (!rows) return <SkeletonRows rows={3} />;
  const people = suggestPeople(rows, props.own, MOST_PEOPLE);
  return (
    <div className="grid gap-3">
      {people.length === 0 ? (
        <p role="status" className="text-muted">
          <Trans>Nobody else has written about the same things.</Trans>
        </p>
      ) : (
        <ul className="grid divide-y divide-line border-y border-line">
          {people.map((person) => (
            <Suggested key={person.memberId} person={person} />
          ))}
        </ul>
      )}
      <p className="max-w-2xl text-sm text-muted">
        <Trans>
          Found in your browser: ideas are ranked by the words they share with this one, rarer words counting
          more, those in a title three times and tags twice. An author gets 1 for the nearest idea, 1/2 for
          the next, and so on. Nothing else about a person counts, and nobody is told. Invite people to a team
          on its page; reviews are open to every member whom the rules admit.
        </Trans>
      </p>
    </div>
  );
}

function Suggested({ person }: { person: SuggestedPerson }) {
  const { memberId, name, ideas } = person;
  return (
    <li className="grid gap-1 py-3">
      <Person member={{ number: memberId, profileContent: { name: name ?? null } }} />
      <ul className="grid gap-0.5 pl-8 text-sm">
        {ideas.map(({ number, title }) => (
          <li key={number}>
            <IdeaLink idea={{ number, content: { title: title ?? null } }} />
          </li>
        ))}
      </ul>
    </li>
  );
}

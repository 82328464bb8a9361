import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import Users from "lucide-react/icons/users";
import { useState } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { buttonStyle } from "@/components/ui/button-style.ts";
import { Checkbox } from "@/components/ui/checkbox.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { IdeaLink } from "@/components/vocabulary/idea-link.tsx";
import { Person, PersonName } from "@/components/vocabulary/person-name.tsx";
import { type IdeaRecord, textOf } from "@/features/ideas/api/idea.ts";
import { useSimilarRows } from "@/features/ideas/api/similar-ideas.ts";
import { type SuggestedPerson, suggestPeople } from "@/features/ideas/api/suggested-people.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { useHoldsRole } from "@/features/wallet/api/held-role.ts";

const MOST_IDEAS = 20;
const MOST_PEOPLE = 5;

/** Whom to ask to judge an idea or to join its team: for those whose idea it is, and for curators. */
export function PeopleSection({ idea }: { idea: IdeaRecord }) {
  const { member } = useMembership();
  const isCurator = useHoldsRole("curator");
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
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const { rows, error } = useSimilarRows(props.text, MOST_IDEAS, props.except);
  if (error) return <FailureBanner error={error} />;
  if (!rows) return <SkeletonRows rows={3} />;
  const people = suggestPeople(rows, props.own, MOST_PEOPLE);
  const numbers = people.map(({ memberId }) => memberId);
  const ask = numbers.filter((memberId) => chosen.includes(memberId));
  const leave = numbers.filter((memberId) => !chosen.includes(memberId));
  const toggle = (memberId: number) =>
    setChosen(chosen.includes(memberId) ? chosen.filter((one) => one !== memberId) : [...chosen, memberId]);
  return (
    <div className="grid gap-3">
      {people.length === 0 ? (
        <p role="status" className="text-muted">
          <Trans>Nobody else has written about the same things.</Trans>
        </p>
      ) : (
        <ul className="grid divide-y divide-line border-y border-line">
          {people.map((person) => (
            <Suggested
              key={person.memberId}
              person={person}
              chosen={chosen.includes(person.memberId)}
              onToggle={() => toggle(person.memberId)}
            />
          ))}
        </ul>
      )}
      {ask.length > 0 && (
        <Link
          to="/activities"
          search={{ about: props.except, ask, leave }}
          className={buttonStyle("secondary", "medium", "justify-self-start")}
        >
          <Plural value={ask.length} one="Plan a meeting with them" other="Plan a meeting with these #" />
        </Link>
      )}
      <p className="max-w-2xl text-sm text-muted">
        <Trans>
          Found in your browser: ideas are ranked by the words they share with this one, rarer words counting
          more, those in a title three times and tags twice. An author gets 1 for the nearest idea, 1/2 for
          the next, and so on. Nothing else about a person counts, and nobody is told before you ask them to a
          meeting; whom you ask and whom you do not then stands in what you announce. Invite people to a team
          on its page; reviews are open to every member whom the rules admit.
        </Trans>
      </p>
    </div>
  );
}

interface SuggestedProps {
  person: SuggestedPerson;
  chosen: boolean;
  onToggle: () => void;
}

function Suggested({ person, chosen, onToggle }: SuggestedProps) {
  const { memberId, name, ideas } = person;
  const member = { number: memberId, profileContent: { name: name ?? null } };
  return (
    <li className="grid gap-1 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Person member={member} />
        <Checkbox
          checked={chosen}
          onChange={onToggle}
          label={
            <Trans>
              Ask <PersonName member={member} />
            </Trans>
          }
        />
      </div>
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

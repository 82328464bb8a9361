import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Avatar } from "@/components/ui/avatar.tsx";
import { Badge } from "@/components/ui/badge.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Markdown } from "@/components/ui/markdown.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { Offices } from "@/features/members/components/record/offices.tsx";
import { ProfileForm } from "@/features/members/components/record/profile-form.tsx";

/** Who a member is: name, side, unit, what they say of themselves. */
export function MemberHeader({ member, isOwn }: { member: MemberRecord; isOwn: boolean }) {
  const { i18n } = useLingui();
  const [editing, setEditing] = useState(false);
  const { number, unit, profileContent } = member;
  return (
    <header className="grid gap-5 pt-8 pb-8 sm:pt-12">
      <p className="overline-label flex flex-wrap gap-x-3 text-muted">
        <TextLink to="/members" className="font-semibold! text-muted! no-underline! hover:text-ink!">
          <Trans>Members</Trans>
        </TextLink>
        <span aria-hidden="true">/</span>
        <span className="figures">
          <Trans>No. {number}</Trans>
        </span>
      </p>
      <div className="grid grid-cols-[auto_1fr] items-start gap-x-5 gap-y-4">
        <Avatar memberId={number} className="size-16! sm:size-20!" />
        <div className="grid min-w-0 gap-2">
          <h1 className="text-3xl text-pretty sm:text-4xl">
            <PersonName member={member} />
          </h1>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-muted">
            <span>{i18n._(sourceWords[member.source])}</span>
            {unit?.content?.name && (
              <>
                <span aria-hidden="true">·</span>
                <TextLink
                  to="/members"
                  search={{ unit: unit.number }}
                  className="font-normal! text-muted! hover:text-ink!"
                >
                  <UserText text={unit.content.name} limit={60} />
                </TextLink>
              </>
            )}
            <span aria-hidden="true">·</span>
            <span>
              <Trans>
                since <CalendarDate seconds={Number(member.joinedAt)} />
              </Trans>
            </span>
            {member.status !== "Active" && (
              <Badge tone="caution">
                <Trans>not active</Trans>
              </Badge>
            )}
            <Offices offices={member.offices} />
          </div>
        </div>
        {profileContent?.about && (
          <div className="col-span-full max-w-2xl sm:col-start-2">
            <Markdown text={profileContent.about} language={profileContent.language} />
          </div>
        )}
        {isOwn && (
          <div className="col-span-full grid justify-items-start gap-4 sm:col-start-2">
            <Button size="small" aria-expanded={editing} onClick={() => setEditing(!editing)}>
              <Trans>Edit your profile</Trans>
            </Button>
            {editing && <ProfileForm member={member} onSent={() => setEditing(false)} />}
          </div>
        )}
      </div>
    </header>
  );
}

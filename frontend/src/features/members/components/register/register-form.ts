import type { MemberRecord } from "@/features/members/api/member-record.ts";

/** What each form about a member is given. */
export interface RegisterFormProps {
  member: MemberRecord;
  /** Number and published name, as the flows take them. */
  person: { memberId: number; name: string | undefined };
  onSent: () => void;
}

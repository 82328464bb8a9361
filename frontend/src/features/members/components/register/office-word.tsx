import type { Office } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { officeWords } from "@/features/members/api/office-words.ts";

/** What whoever holds an office may do. */
export const officeDeeds: Record<Office, MessageDescriptor> = {
  Verifier: msg`Judges the evidence of pilots.`,
  Auditor: msg`Raises flags where something about an idea is doubtful; they block payments until answered.`,
  Advisor: msg`Sits on the advisory board and gives advice.`,
};

/** An office in words. */
export function OfficeWord({ office }: { office: Office }) {
  const { i18n } = useLingui();
  return i18n._(officeWords[office]);
}

/** An office in words, and what it is for. */
export function OfficeWithDeed({ office }: { office: Office }) {
  const { i18n } = useLingui();
  return (
    <>
      <span className="font-semibold">{i18n._(officeWords[office])}</span>: {i18n._(officeDeeds[office])}
    </>
  );
}

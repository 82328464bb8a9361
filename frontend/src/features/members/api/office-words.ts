import type { Office } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What members are trusted with for a term. */
export const officeWords: Record<Office, MessageDescriptor> = {
  Verifier: msg`Verifier`,
  Auditor: msg`Auditor`,
  Advisor: msg`Advisor`,
};

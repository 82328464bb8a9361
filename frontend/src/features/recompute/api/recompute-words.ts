import type { Against } from "@engine/audit/differences";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Phase } from "@/features/recompute/api/recompute-messages.ts";

/** What is being done, while it is done. */
export const phaseWords: Record<Phase, MessageDescriptor> = {
  logs: msg`Reading every log of the chain`,
  contracts: msg`Asking the contracts themselves`,
  documents: msg`Checking every text against its hash`,
  index: msg`Comparing every row of the index`,
};

/** Whose word a difference stands against. */
export const againstWords: Record<Against, MessageDescriptor> = {
  rules: msg`against the rules`,
  contract: msg`against a contract's answer`,
  subgraph: msg`against the index`,
  document: msg`against a text`,
};

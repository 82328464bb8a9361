import type { Choice, Outcome } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What a voter says of one entry. */
export const choiceWords: Record<Choice, MessageDescriptor> = {
  None: msg`Leave out`,
  For: msg`For`,
  Against: msg`Against`,
  Abstain: msg`Abstain`,
};

/** How an entry ended, in a word or two. */
export const outcomeWords: Record<Outcome, MessageDescriptor> = {
  Approved: msg`Approved`,
  VotedDown: msg`Voted down`,
  QuorumMissed: msg`Quorum missed`,
  MembersRefused: msg`Second reading`,
  MembersRefusedAgain: msg`Refused by members`,
};

/** How an entry ended and what follows, in a sentence. */
export const outcomeMeanings: Record<Outcome, MessageDescriptor> = {
  Approved: msg`Enough took part, enough were for it, and more members were for it than against it. It goes on.`,
  VotedDown: msg`Enough took part, but not enough of them were for it. It is rejected.`,
  QuorumMissed: msg`Too few took part for a decision. It waits on hold and may come back.`,
  MembersRefused: msg`The tokens were for it, but not more members for it than against it. It waits on hold for a second reading.`,
  MembersRefusedAgain: msg`The tokens were for it, but members did not agree a second time either. It is rejected.`,
};

import type { ProposalState, Support } from "@engine/protocol/governor";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Tone } from "@/components/ui/badge.tsx";

interface StateLook {
  words: MessageDescriptor;
  /** What follows from it. */
  meaning: MessageDescriptor;
  tone: Tone;
}

/** Where a proposal stands, in plain words. */
export const stateLooks: Record<ProposalState, StateLook> = {
  Pending: {
    words: msg`Before the vote`,
    meaning: msg`It can be read and talked about; voting begins by itself.`,
    tone: "info",
  },
  Active: {
    words: msg`Open for votes`,
    meaning: msg`Whoever held votes when voting began can say for, against or abstain, once.`,
    tone: "accent",
  },
  Succeeded: {
    words: msg`Passed`,
    meaning: msg`Anyone can now queue it in the timelock. Left lying for 30 days, it expires.`,
    tone: "positive",
  },
  Queued: {
    words: msg`Waits in the timelock`,
    meaning: msg`It has passed and waits, so that everyone can see what is coming.`,
    tone: "info",
  },
  Executed: {
    words: msg`Carried out`,
    meaning: msg`Everything it says was done, in one transaction.`,
    tone: "positive",
  },
  Defeated: {
    words: msg`Not passed`,
    meaning: msg`Too few took part, or no more were for it than against it.`,
    tone: "negative",
  },
  Canceled: { words: msg`Called off`, meaning: msg`Nothing of it will be done.`, tone: "neutral" },
  Expired: {
    words: msg`Expired`,
    meaning: msg`It had passed, but was left lying for more than 30 days. Nothing of it will be done.`,
    tone: "caution",
  },
};

/** What a vote says. */
export const supportWords: Record<Support, MessageDescriptor> = {
  For: msg`For`,
  Against: msg`Against`,
  Abstain: msg`Abstains`,
};

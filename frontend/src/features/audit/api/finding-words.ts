import type { FindingCode } from "@engine/audit/dossier/findings";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What is wrong with a part of a dossier, as the end of a sentence that names the part. */
export const findingWords: Record<FindingCode, MessageDescriptor> = {
  altered: msg`was altered after the dossier was sealed.`,
  removed: msg`was taken out of the dossier after it was sealed.`,
  added: msg`was put into the dossier after it was sealed.`,
  misplaced: msg`stands before a log that came earlier, or twice.`,
  unreadable: msg`is no log that a contract of this platform writes.`,
  otherBytes: msg`does not have the hash that the chain names.`,
  noDocument: msg`is no document of its kind in the one form that counts.`,
  unnamed: msg`is named by no log of the dossier.`,
  leftOut: msg`is named by a log, but neither its text is here nor a word on why not.`,
  gap: msg`does not follow the entry before it: a log is missing.`,
  otherHead: msg`gives another head than its log announces.`,
  unbacked: msg`records a decision that no log of the module made.`,
  otherTally: msg`counts something else than the ballots or scorecards in the dossier.`,
  otherOutcome: msg`ended otherwise than its rules give.`,
  otherReason: msg`moved the idea for another reason than its numbers give.`,
  otherMoney: msg`has money that its logs do not add up to.`,
  otherSum: msg`says something else than the logs.`,
  otherDeployment: msg`names other contracts than this organisation's.`,
  otherChain: msg`is of another chain.`,
  otherBlock: msg`names a block that the chain does not have.`,
  notOnChain: msg`is not on the chain like this.`,
  omitted: msg`is on the chain, but not in the dossier.`,
  otherHeadOnChain: msg`leads to another head than the contract has.`,
};

/** What was looked at, by the name that the check gives it. */
export const checkedWords: Record<string, MessageDescriptor> = {
  logs: msg`Logs`,
  documents: msg`Documents with their exact text`,
  "documents not to be had": msg`Documents that were withdrawn or never stored`,
  "digest entries": msg`Entries of the audit digest`,
  "stage changes": msg`Stage changes`,
  ballots: msg`Ballots`,
  tallies: msg`Tallies`,
  scorecards: msg`Scorecards`,
  movements: msg`Movements of money`,
  "logs on chain": msg`Logs compared with the chain`,
  "heads on chain": msg`Heads compared with the contract`,
  "entries since": msg`Entries since the dossier was made`,
};

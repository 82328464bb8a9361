import { BigInt, Bytes, ethereum, log, store } from "@graphprotocol/graph-ts";
import { GROUND_NAMES, Ground, STAGE_NAMES, Stage } from "../../generated/names";
import { CreditShare, Idea, IdeaVersion, Member } from "../../generated/schema";
import { DocumentKind } from "../lib/document-kinds";
import { idOfBig, joined, withShort } from "../lib/ids";
import { Moment } from "../lib/moment";
import { nameOf } from "../lib/names";
import { noTimes } from "../stats/stages";
import { nameDocument } from "./document";

/** An idea just handed in; author, source, challenge and channel are for the caller to fill in. */
export function newIdea(number: i32, id: Bytes, at: Moment): Idea {
  const idea = new Idea(id);
  idea.number = number;
  idea.stage = nameOf(STAGE_NAMES, Stage.Submitted);
  idea.ground = nameOf(GROUND_NAMES, Ground.Submission);
  idea.stageSince = at.timestamp;
  idea.appealed = false;
  idea.submittedAt = at.timestamp;
  idea.updatedAt = at.timestamp;
  idea.handOffs = 0;
  idea.firstEntered = noTimes();
  idea.firstLeft = noTimes();
  idea.recordCount = 0;
  idea.builtOnCount = 0;
  idea.mergedCount = 0;
  idea.openFlags = 0;
  idea.benefit = BigInt.zero();
  idea.attestedReports = 0;
  idea.creditedMembers = [] as Bytes[];
  return idea;
}

/** The idea an event is about; null, and a line in the log, if no event has introduced it. */
export function requireIdea(number: BigInt, event: ethereum.Event): Idea | null {
  const idea = Idea.load(idOfBig(number));
  if (!idea) {
    log.warning("Unknown idea {} in {}", [number.toString(), event.transaction.hash.toHexString()]);
  }
  return idea;
}

/** Gives the idea a new text. The caller saves it. */
export function setVersion(idea: Idea, version: i32, hash: Bytes, actor: Bytes | null, at: Moment): void {
  idea.version = version;
  idea.contentHash = hash;
  const document = nameDocument(hash, DocumentKind.Idea, at);
  if (!document) return;
  idea.document = document;
  idea.content = document;
  const row = new IdeaVersion(withShort(idea.id, version));
  row.idea = idea.id;
  row.version = version;
  row.contentHash = hash;
  row.document = document;
  row.content = document;
  row.actor = actor;
  row.timestamp = at.timestamp;
  row.block = at.block;
  row.transaction = at.transaction;
  row.save();
}

/** Replaces the split of an idea's credit. Members nobody knows are left out. The caller saves the idea. */
export function setCredit(idea: Idea, members: Array<Bytes>, sharesBps: Array<i32>, at: Moment): void {
  const former = idea.creditedMembers;
  for (let i = 0; i < former.length; i++) {
    store.remove("CreditShare", joined(idea.id, former[i]).toHexString());
  }
  const credited: Bytes[] = [];
  for (let i = 0; i < members.length && i < sharesBps.length; i++) {
    if (!Member.load(members[i])) continue;
    const share = new CreditShare(joined(idea.id, members[i]));
    share.idea = idea.id;
    share.member = members[i];
    share.shareBps = sharesBps[i];
    share.position = i;
    share.since = at.timestamp;
    share.save();
    credited.push(members[i]);
  }
  idea.creditedMembers = credited;
}

import { log } from "@graphprotocol/graph-ts";
import { ChallengeClosed, ChallengeOpened } from "../generated/Ideas/Ideas";
import { SOURCE_NAMES } from "../generated/names";
import { Challenge } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { newChallenge } from "./entities/challenge";
import { nameDocument } from "./entities/document";
import { memberIdOf } from "./entities/member";
import { getOrganisation } from "./entities/organisation";
import { DocumentKind } from "./lib/document-kinds";
import { idOfBig } from "./lib/ids";
import { momentOf } from "./lib/moment";
import { i32Of, i64Of } from "./lib/numbers";

export function handleChallengeOpened(event: ChallengeOpened): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const challenge = newChallenge(i32Of(params.challengeId));
  challenge.document = nameDocument(params.documentHash, DocumentKind.Challenge, at);
  challenge.content = challenge.document;
  challenge.opensAt = i64Of(params.opensAt);
  challenge.closesAt = i64Of(params.closesAt);
  challenge.audience = sourcesIn(params.audience);
  challenge.rubricId = i64Of(params.rubricId);
  challenge.teamId = i64Of(params.teamId);
  challenge.openedBy = memberIdOf(params.actorId);
  challenge.save();
  organisation.challenges = challenge.number;
  organisation.save();
  const activity = newActivity(event, "ChallengeOpened");
  activity.actor = challenge.openedBy;
  activity.challenge = challenge.id;
  activity.save();
}

/** The sources whose bits are set in an audience. */
function sourcesIn(audience: i32): Array<string> {
  const sources: string[] = [];
  for (let i = 0; i < SOURCE_NAMES.length; i++) {
    if ((audience >> i) & 1) sources.push(SOURCE_NAMES[i]);
  }
  return sources;
}

export function handleChallengeClosed(event: ChallengeClosed): void {
  const challenge = Challenge.load(idOfBig(event.params.challengeId));
  if (!challenge) {
    log.warning("Unknown challenge {} closed", [event.params.challengeId.toString()]);
    return;
  }
  const at = momentOf(event, getOrganisation(event));
  challenge.closesAt = i64Of(event.params.closedAt);
  challenge.closedEarly = true;
  challenge.closingReason = nameDocument(event.params.reasonHash, DocumentKind.Reason, at);
  challenge.save();
  const activity = newActivity(event, "ChallengeClosed");
  activity.actor = memberIdOf(event.params.actorId);
  activity.challenge = challenge.id;
  activity.save();
}

import { type DocumentFields, type SealedDocument, sealDocument } from "@engine/protocol/seal";
import type { Hex } from "viem";
import { keccak256 } from "viem";
import type { LocalAccount } from "viem/accounts";
import { sealFoundingDocuments } from "../deploy/founding-documents.ts";
import type { Organisation } from "../deploy/organisation.ts";
import { moneyDocuments } from "./documents-money.ts";
import type { Season } from "./season.ts";

/** A text of the season, and who stores it. */
export interface SeasonDocument {
  key: string;
  signer: string;
  fields: DocumentFields;
}

export interface StoredDocument {
  key: string;
  signer: string;
  sealed: SealedDocument;
}

export const documentKeys = {
  unit: (key: string) => `unit ${key}`,
  profile: (key: string) => `profile ${key}`,
  challenge: (key: string) => `challenge ${key}`,
  idea: (key: string) => `idea ${key}`,
  revision: (text: string) => `revision ${text}`,
  answer: (idea: string) => `answer ${idea}`,
  comment: (idea: string, reviewer: string) => `comment ${idea} ${reviewer}`,
  activity: (key: string) => `activity ${key}`,
  calledOff: (activity: string) => `called off ${activity}`,
  note: (giver: string, idea: string) => `note ${idea} ${giver}`,
};

/** Every text of the season. `nameOf` is how people call a person. */
export function documentsOf(season: Season, nameOf: (person: string) => string): SeasonDocument[] {
  return [
    ...season.units.map(({ key, name }) => document(documentKeys.unit(key), season.host, unitFields(name))),
    ...season.members.map(({ key, profile }) =>
      document(documentKeys.profile(key), key, { kind: "profile", name: nameOf(key), ...profile }),
    ),
    ...season.challenges.map(({ key, by, title, goal, metric }) =>
      document(documentKeys.challenge(key), by, {
        ...{ kind: "challenge", language: "en", title, goal },
        ...(metric !== undefined && { metric }),
      }),
    ),
    ...season.ideas.map(({ key, author, words, ask }) =>
      document(documentKeys.idea(key), author, { kind: "idea", askAmount: ask, ...words }),
    ),
    ...season.revisions.map(({ text, author, words, ask }) =>
      document(documentKeys.revision(text), author, { kind: "idea", askAmount: ask, ...words }),
    ),
    ...season.answers.map(({ idea, words: { by, text, language } }) =>
      document(documentKeys.answer(idea), by, { kind: "reason", language, text }),
    ),
    ...season.reviews.flatMap(({ idea, cards }) =>
      cards.flatMap(({ reviewer, comment }) =>
        comment
          ? [document(documentKeys.comment(idea, reviewer), reviewer, { kind: "comment", ...comment })]
          : [],
      ),
    ),
    ...moneyDocuments(season.money),
    ...season.activities.map(({ key, host, words }) =>
      document(documentKeys.activity(key), host, { kind: "activity", ...words }),
    ),
    ...season.activities.flatMap(({ key, host, calledOff }) =>
      calledOff
        ? [
            document(documentKeys.calledOff(key), host, {
              ...{ kind: "reason", text: calledOff.text, language: calledOff.language },
            }),
          ]
        : [],
    ),
    ...season.kudos.map(({ by, idea, note: text, language }) =>
      document(documentKeys.note(by, idea), by, { kind: "comment", language, text }),
    ),
  ];
}

function document(key: string, signer: string, fields: DocumentFields): SeasonDocument {
  return { key, signer, fields };
}

function unitFields(name: string): DocumentFields {
  return { kind: "unit", language: "en", name };
}

/** The texts that the contracts have named since they were made. The host stores them. */
export async function foundingDocumentsOf(
  organisation: Organisation,
  host: string,
): Promise<StoredDocument[]> {
  const documents = Object.entries(await sealFoundingDocuments(organisation));
  return documents.map(([key, sealed]) => ({ key, signer: host, sealed }));
}

/**
 * A secret that only this account can derive, the same at each run: a salt nobody can guess, yet a resumed season finds
 * its own documents again.
 */
export async function secretOf(account: LocalAccount, genesisHash: Hex, purpose: string): Promise<Hex> {
  return keccak256(await account.signMessage({ message: `Season of ${genesisHash}: ${purpose}` }));
}

export async function sealAll(
  documents: readonly SeasonDocument[],
  genesisHash: Hex,
  person: (key: string) => LocalAccount,
): Promise<Map<string, StoredDocument>> {
  const sealed = documents.map(async ({ key, signer, fields }) => {
    const salt = await secretOf(person(signer), genesisHash, key);
    return [key, { key, signer, sealed: await sealDocument(fields, salt) }] as const;
  });
  return new Map(await Promise.all(sealed));
}

/** What a document is about, in the order of the schema's `DocumentKind`. */
export enum DocumentKind {
  Idea,
  Challenge,
  Reason,
  Profile,
  Unit,
  Comment,
  Rubric,
  Charter,
  Plan,
  Evidence,
  Activity,
}

export const DOCUMENT_KIND_NAMES: StaticArray<string> = [
  "Idea",
  "Challenge",
  "Reason",
  "Profile",
  "Unit",
  "Comment",
  "Rubric",
  "Charter",
  "Plan",
  "Evidence",
  "Activity",
];

/** How each kind names itself inside the document. */
export const DOCUMENT_KIND_WORDS: StaticArray<string> = [
  "idea",
  "challenge",
  "reason",
  "profile",
  "unit",
  "comment",
  "rubric",
  "charter",
  "plan",
  "evidence",
  "activity",
];

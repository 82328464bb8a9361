import * as z from "zod/mini";
import { type DocumentIssue, documentIssue } from "./document-issues.ts";
import { textFault } from "./text.ts";

/** The longest document in bytes of its canonical form. */
export const MAX_DOCUMENT_BYTES = 65_536;

/** Longest texts, in UTF-16 units, as `maxlength` counts them. */
export const LIMITS = {
  title: 120,
  problem: 8_000,
  proposal: 20_000,
  benefit: 8_000,
  goal: 8_000,
  metric: 200,
  text: 8_000,
  name: 80,
  about: 2_000,
  tag: 30,
  tags: 8,
  steps: 16,
  language: 35,
} as const;

const clean = z.superRefine<string>((text, context) => {
  const fault = textFault(text) ?? (text.trim() === text ? undefined : "notTrimmed");
  if (fault) context.addIssue({ code: "custom", params: { fault } });
});
const oneLine = z.superRefine<string>((text, context) => {
  if (/[\n\t\u2028\u2029]/.test(text)) context.addIssue({ code: "custom", params: { fault: "notOneLine" } });
});

const markdown = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit), clean);
const line = (limit: number) => markdown(limit).check(oneLine);

const common = {
  /** 32 random bytes, so that nobody can guess a withdrawn text from its hash. */
  salt: z.string().check(z.regex(/^0x[0-9a-f]{64}$/)),
  /** BCP 47 tag of the language it is written in, such as `en` or `de-AT`. */
  language: z.string().check(z.maxLength(LIMITS.language), z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
};

const ideaSchema = z.strictObject({
  kind: z.literal("idea"),
  ...common,
  title: line(LIMITS.title),
  problem: markdown(LIMITS.problem),
  proposal: markdown(LIMITS.proposal),
  benefit: markdown(LIMITS.benefit),
  /** Money asked for, in whole units of the organisation's currency. */
  askAmount: z.optional(z.int().check(z.nonnegative())),
  tags: z.optional(z.array(line(LIMITS.tag)).check(z.maxLength(LIMITS.tags), unique())),
});

const challengeSchema = z.strictObject({
  kind: z.literal("challenge"),
  ...common,
  title: line(LIMITS.title),
  goal: markdown(LIMITS.goal),
  metric: z.optional(line(LIMITS.metric)),
});

const reasonSchema = z.strictObject({ kind: z.literal("reason"), ...common, text: markdown(LIMITS.text) });

const profileSchema = z.strictObject({
  kind: z.literal("profile"),
  ...common,
  name: line(LIMITS.name),
  about: z.optional(markdown(LIMITS.about)),
});

const unitSchema = z.strictObject({ kind: z.literal("unit"), ...common, name: line(LIMITS.name) });

/** What a reviewer says beside the numbers. */
const commentSchema = z.strictObject({ kind: z.literal("comment"), ...common, text: markdown(LIMITS.text) });

/** What the criteria mean and how to score them. */
const rubricSchema = z.strictObject({
  kind: z.literal("rubric"),
  ...common,
  title: line(LIMITS.title),
  text: markdown(LIMITS.text),
});

/** What a team is called and what it is for. */
const charterSchema = z.strictObject({
  kind: z.literal("charter"),
  ...common,
  name: line(LIMITS.name),
  text: markdown(LIMITS.text),
});

/** How a pilot tries an idea out: what is measured, and what each milestone delivers, in their order. */
const planSchema = z.strictObject({
  kind: z.literal("plan"),
  ...common,
  title: line(LIMITS.title),
  text: markdown(LIMITS.text),
  metric: line(LIMITS.metric),
  steps: z.array(line(LIMITS.title)).check(z.minLength(1), z.maxLength(LIMITS.steps), unique()),
});

/** What was seen, delivered or measured. */
const evidenceSchema = z.strictObject({
  kind: z.literal("evidence"),
  ...common,
  title: line(LIMITS.title),
  text: markdown(LIMITS.text),
});

/** What people are invited to. */
const activitySchema = z.strictObject({
  kind: z.literal("activity"),
  ...common,
  title: line(LIMITS.title),
  text: markdown(LIMITS.text),
});

const documentSchema = z.discriminatedUnion("kind", [
  ideaSchema,
  challengeSchema,
  reasonSchema,
  profileSchema,
  unitSchema,
  commentSchema,
  rubricSchema,
  charterSchema,
  planSchema,
  evidenceSchema,
  activitySchema,
]);

export type IdeaDocument = z.infer<typeof ideaSchema>;
export type ChallengeDocument = z.infer<typeof challengeSchema>;
export type ReasonDocument = z.infer<typeof reasonSchema>;
export type ProfileDocument = z.infer<typeof profileSchema>;
export type UnitDocument = z.infer<typeof unitSchema>;
export type CommentDocument = z.infer<typeof commentSchema>;
export type RubricDocument = z.infer<typeof rubricSchema>;
export type CharterDocument = z.infer<typeof charterSchema>;
export type PlanDocument = z.infer<typeof planSchema>;
export type EvidenceDocument = z.infer<typeof evidenceSchema>;
export type ActivityDocument = z.infer<typeof activitySchema>;

/** Any text the chain refers to by hash. */
export type ContentDocument = z.infer<typeof documentSchema>;
export type DocumentKind = ContentDocument["kind"];

/** What is wrong with a value as a document, field by field; empty if nothing is. */
export function documentIssues(value: unknown): readonly DocumentIssue[] {
  const result = documentSchema.safeParse(value, { reportInput: true });
  return result.success ? [] : result.error.issues.map(documentIssue);
}

/** @throws {@link DocumentError} naming each field and what to do about it. */
export function parseDocument(value: unknown): ContentDocument {
  const result = documentSchema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new DocumentError(result.error.issues.map(documentIssue));
}

/** A value that is no document; `issues` has at least one entry. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly issues: readonly DocumentIssue[];

  constructor(issues: readonly DocumentIssue[]) {
    super(issues.map(({ message }) => message).join(" "));
    this.issues = issues;
  }
}

function unique() {
  return z.superRefine<string[]>((items, context) => {
    if (new Set(items).size < items.length)
      context.addIssue({ code: "custom", params: { fault: "repeated" } });
  });
}
